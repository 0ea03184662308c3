import ReportModel

extension HeaderWords {
  /// Headings of the 360Giving standard among them.
  static let english = [
    HeaderWords(
      .id, "Identifier", "Grant ID", "Award ID", "Award Number", "Grant Number", "Reference", "Ref", "Reference Number",
      "Grant Reference", "AppNumber", "Application Number", "Application ID", "Project ID", "Project Number",
      "Award No",
      "Grant Ref", "Case Number", "FAIN"),
    HeaderWords(
      .year, "Award Year", "YearAwarded", "Year Awarded", "Financial Year", "Fiscal Year", "FY", "Year of award",
      "Grant Year"),
    HeaderWords(
      .programme, "Program", "Grant Programme:Title", "Grant Program", "Grant Programme", "Scheme", "Scheme Name",
      "Grant Scheme", "Fund", "Fund Name", "Funding Stream", "Funding Programme", "Program Name", "Programme Name",
      "Grant Category", "Grant Type", "CFDA Title", "Call"),
    HeaderWords(
      .category, "Division", "Field", "Theme", "Portfolio", "Grant Programme:Category", "Award Category", "Focus Area"),
    HeaderWords(
      .name, "Title", "Project Title", "Grant Title", "Award Title", "Project Name", "Project", "Award Name",
      "Grant Name",
      "Grants Description", "Activity Title", "Purpose", "Award Purpose", "Grant Purpose"),
    HeaderWords(
      .organisation, "Recipient Org:Name", "Recipient", "Recipient Name", "Recipient Organisation",
      "Recipient Organization", "Grantee", "Grantee Name", "Institution", "Organization", "Awardee", "Awardee Name",
      "Beneficiary", "Organisation Name", "Organization Name", "Applicant", "Applicant Name", "Company", "Company Name",
      "Vendor", "Supplier", "Award Holder", "Lead Organisation", "Lead Institution", "Payee"),
    HeaderWords(.partners, "Partner Organisations", "Partner Organizations", "Consortium", "Consortium Members"),
    HeaderWords(
      .recommender, "Funding Org:Name", "Department", "Funder", "Funder Name", "Funding Body", "Funding Organisation",
      "Awarding Agency", "Awarding Body", "Agency", "Grant Making Organisation", "Sponsor", "Department Name"),
    HeaderWords(
      .region, "State", "Province", "InstState", "Recipient Region", "Beneficiary Location:Region", "Nation"),
    HeaderWords(
      .city, "Town", "InstCity", "Recipient Org:City", "Recipient City", "Town/City", "Location",
      "Beneficiary Location:Name", "Municipality", "Place"),
    HeaderWords(.county, "District", "Local Authority", "Borough", "Recipient Org:County", "Ward", "Parish"),
    HeaderWords(
      .industry, "Sector", "Discipline", "PrimaryDiscipline", "Primary Discipline", "Subject", "Subject Area",
      "Recipient Sector", "Classifications:Title"),
    HeaderWords(
      .start, "Start Date", "Planned Dates:Start Date", "Actual Dates:Start Date", "BeginGrant", "Begin Date",
      "Project Start", "Project Start Date", "Award Date", "Grant Start Date", "Date of award", "From"),
    HeaderWords(
      .end, "End Date", "Planned Dates:End Date", "Actual Dates:End Date", "EndGrant", "Project End",
      "Project End Date",
      "Completion Date", "Grant End Date", "Finish Date", "To"),
    HeaderWords(.base, "Eligible Cost", "Eligible Costs", "Eligible Expenditure", "Eligible Project Costs"),
    HeaderWords(
      .investment, "Total Cost", "Total Project Cost", "Project Cost", "Total Budget", "Project Budget",
      "Total Project Value"),
    HeaderWords(
      .support, "Amount Awarded", "Award Amount", "Grant Amount", "Amount", "Grant", "Grant Value", "Value",
      "Award Value",
      "Total Award", "Funding Amount", "Funds Awarded", "AwardOutright", "Value per year", "Award", "Awarded",
      "Amount Approved", "Amount Granted", "Grant Awarded", "Funding Awarded", "Total Funding", "Obligated Amount",
      "Offered Amount", "Grant Offered", "Original Amount"),
    HeaderWords(.firstInstalment, "First Instalment", "First Payment", "Initial Payment"),
    HeaderWords(.status, "Stage", "Project Status", "Grant Status", "Award Status", "State of project"),
  ]
}
