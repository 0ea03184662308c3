import ReportModel

extension FieldWords {
  /// Headings of the 360Giving standard among them.
  static let english = [
    FieldWords(
      .id, "Identifier", "Grant ID", "Award ID", "Award Number", "Grant Number", "Reference", "Ref", "Reference Number",
      "Grant Reference", "AppNumber", "Application Number", "Application ID", "Project ID", "Project Number",
      "Award No",
      "Grant Ref", "Case Number", "FAIN"),
    FieldWords(
      .year, "Award Year", "YearAwarded", "Year Awarded", "Financial Year", "Fiscal Year", "FY", "Year of award",
      "Grant Year"),
    FieldWords(
      .programme, "Program", "Grant Programme:Title", "Grant Program", "Grant Programme", "Scheme", "Scheme Name",
      "Grant Scheme", "Fund", "Fund Name", "Funding Stream", "Funding Programme", "Program Name", "Programme Name",
      "Grant Category", "Grant Type", "CFDA Title", "Call", "programme"),
    FieldWords(
      .category, "Division", "Field", "Theme", "Portfolio", "Grant Programme:Category", "Award Category", "Focus Area",
      "grant category"),
    FieldWords(
      .name, "Title", "Project Title", "Grant Title", "Award Title", "Project Name", "Project", "Award Name",
      "Grant Name",
      "Grants Description", "Activity Title", "Purpose", "Award Purpose", "Grant Purpose"),
    FieldWords(
      .organisation, "Recipient Org:Name", "Recipient", "Recipient Name", "Recipient Organisation",
      "Recipient Organization", "Grantee", "Grantee Name", "Institution", "Organization", "Awardee", "Awardee Name",
      "Beneficiary", "Organisation Name", "Organization Name", "Applicant", "Applicant Name", "Company", "Company Name",
      "Vendor", "Supplier", "Award Holder", "Lead Organisation", "Lead Institution", "Payee", "funding recipient"),
    FieldWords(.partners, "Partner Organisations", "Partner Organizations", "Consortium", "Consortium Members"),
    FieldWords(
      .recommender, "Funding Org:Name", "Department", "Funder", "Funder Name", "Funding Body", "Funding Organisation",
      "Awarding Agency", "Awarding Body", "Agency", "Grant Making Organisation", "Sponsor", "Department Name"),
    FieldWords(
      .region, "State", "Province", "InstState", "Recipient Region", "Beneficiary Location:Region", "Nation"),
    FieldWords(
      .city, "Town", "InstCity", "Recipient Org:City", "Recipient City", "Town/City", "Location",
      "Beneficiary Location:Name", "Municipality", "Place", "city", "local authority"),
    FieldWords(.county, "District", "Local Authority", "Borough", "Recipient Org:County", "Ward", "Parish"),
    FieldWords(
      .industry, "Sector", "Discipline", "PrimaryDiscipline", "Primary Discipline", "Subject", "Subject Area",
      "Recipient Sector", "Classifications:Title"),
    FieldWords(
      .start, "Start", "Begin", "Start Date", "Planned Dates:Start Date", "Actual Dates:Start Date", "BeginGrant",
      "Begin Date",
      "Project Start", "Project Start Date", "Grant Start Date", "From"),
    FieldWords(
      .end, "End", "Finish", "End Date", "Planned Dates:End Date", "Actual Dates:End Date", "EndGrant", "Project End",
      "Project End Date",
      "Completion Date", "Grant End Date", "Finish Date", "To"),
    FieldWords(.base, "Eligible Cost", "Eligible Costs", "Eligible Expenditure", "Eligible Project Costs"),
    FieldWords(
      .investment, "Total Cost", "Total Project Cost", "Project Cost", "Total Budget", "Project Budget",
      "Total Project Value"),
    FieldWords(
      .support, "Amount Awarded", "Award Amount", "Grant Amount", "Amount", "Grant", "Grant Value", "Value",
      "Award Value",
      "Total Award", "Funding Amount", "Funds Awarded", "AwardOutright", "Value per year", "Award", "Awarded",
      "Amount Approved", "Amount Granted", "Grant Awarded", "Funding Awarded", "Total Funding", "Obligated Amount",
      "Offered Amount", "Grant Offered", "Original Amount"),
    FieldWords(.firstInstalment, "First Instalment", "First Payment", "Initial Payment"),
    FieldWords(.status, "Stage", "Project Status", "Grant Status", "Award Status", "State of project", "status"),
  ]
}
