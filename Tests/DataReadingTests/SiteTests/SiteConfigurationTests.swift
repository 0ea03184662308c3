import DataReading
import Diagnostics
import ReportModel
import Testing

private func read(_ yaml: String) -> (site: Site?, said: [String]) {
  var log = DiagnosticLog()
  let site = SiteConfiguration.site(in: SiteFiles(["content/site.yaml": Array(yaml.utf8)]), &log)
  return (site, log.all.sorted().map(\.description))
}

private let least = "title: 名单\nbaseURL: https://example.org/funds\npublisher: {name: 某厅}\n"

struct SiteConfigurationTests {
  @Test func `three keys are enough`() throws {
    let (site, said) = read(least)
    let found = try #require(site)
    #expect(said == [])
    #expect(found.title == "名单" && found.publisher == Site.Publisher(name: "某厅", contact: nil))
    #expect(found.baseURL == "https://example.org/funds/")
    #expect(found.language == "zh-CN" && found.money == .tenThousandYuan && found.themes == ["themes/default"])
    #expect(found.statuses == ["公示中", "已下达", "实施中", "已验收", "终止"])
    #expect(found.editions[.internal] == Set(ProjectField.allCases))
    #expect(
      Set(ProjectField.allCases).subtracting(found.editions[.public] ?? []) == [.base, .firstInstalment, .measures])
    #expect(found.summary == nil && found.banner == nil && found.footer.isEmpty)
  }

  @Test func `everything can be configured`() throws {
    let (site, said) = read(
      least + """
        summary: 一句话
        language: en
        money: {unit: USD, shownDecimals: 2}
        themes: [themes/own, themes/default]
        banner: 示例数据
        statuses: [A, B]
        editions:
          public: {fields: [support, city]}
          internal: {fields: all}
        footer:
          - {label: ICP, text: 苏ICP备1号, url: https://beian.miit.gov.cn/}
          - label: 找错
        """)
    let found = try #require(site)
    #expect(said == [])
    #expect(found.summary == "一句话" && found.language == "en" && found.banner == "示例数据" && found.statuses == ["A", "B"])
    #expect(found.money == MoneyUnit(name: "USD", decimals: 2, shownDecimals: 2))
    #expect(found.themes == ["themes/own", "themes/default"])
    #expect(
      found.editions[.public] == [.id, .year, .programme, .category, .name, .organisation, .support, .city])
    #expect(found.footer.map(\.label) == ["ICP", "找错"] && found.footer[0].url == "https://beian.miit.gov.cn/")
  }

  @Test(arguments: [
    "ftp://example.org/", "example.org", "https://", "https:///x", "https://a b/", "https://a/?q", "https://a/#x",
  ])
  func `a base URL must be absolute`(url: String) {
    let (site, said) = read("title: T\npublisher: {name: P}\nbaseURL: \"\(url)\"\n")
    #expect(site == nil)
    #expect(
      said == [
        """
        content/site.yaml:3:10: error: the value of "baseURL" cannot be read [yaml.bad-value]
          found: "\(url)"
          expected: an absolute address such as https://example.org/funds/
        """
      ])
  }

  @Test(
    arguments: [
      ("", [.internal]), ("editions: {public: {headroom: true}}\n", [.public, .internal]),
      ("editions: {internal: {headroom: false}}\n", []), ("editions: {public: {headroom: false}}\n", [.internal]),
    ] as [(String, Set<Edition>)])
  func `how far awards are below their ceiling is internal unless configured`(yaml: String, editions: Set<Edition>) {
    let (site, said) = read(least + yaml)
    #expect(said == [])
    #expect(site?.headroomEditions == editions)
  }

  @Test func `projects have pages unless an edition is configured otherwise`() {
    let (site, said) = read(least + "editions: {public: {projectPages: none}, internal: {projectPages: json}}\n")
    #expect(said == [])
    #expect(site?.projectPages == [.public: .none, .internal: .json])
    #expect(read(least).0?.projectPages == [:])
    #expect(
      read(least + "editions: {public: {projectPages: htlm}}\n").1 == [
        """
        content/site.yaml:4:35: error: the value of "projectPages" cannot be read [yaml.bad-value]
          found: "htlm"
          expected: one of none, json, html
          suggestion: did you mean "html"?
        """
      ])
  }

  @Test func `all mistakes are said in one run`() {
    let (site, said) = read(
      "titel: T\nlanguage: fr\npublisher: {}\nmoney: {unit: EUR, decimals: 13}\neditions: {public: {fields: [suport]}}\n"
    )
    #expect(site == nil)
    #expect(
      said == [
        "content/site.yaml:1:1: error: the file has no \"baseURL\" [yaml.missing-key]",
        "content/site.yaml:1:1: error: the file has no \"title\" [yaml.missing-key]",
        """
        content/site.yaml:1:1: error: the file knows no key "titel" [yaml.unknown-key]
          expected: one of title, summary, language, baseURL, publisher, money, themes, banner, statuses, editions, footer
          suggestion: did you mean "title"?
        """,
        """
        content/site.yaml:2:11: error: the value of "language" cannot be read [yaml.bad-value]
          found: "fr"
          expected: one of zh-CN, en
        """,
        "content/site.yaml:3:12: error: \"publisher\" has no \"name\" [yaml.missing-key]",
        """
        content/site.yaml:4:30: error: the value of "decimals" cannot be read [yaml.bad-value]
          found: "13"
          expected: a whole number from 0 to 12
        """,
        """
        content/site.yaml:5:30: error: the value of item 1 of "fields" cannot be read [yaml.bad-value]
          found: "suport"
          expected: one of \(ProjectField.allCases.map(\.rawValue).joined(separator: ", "))
          suggestion: did you mean "support"?
        """,
      ])
  }

  @Test func `a folder without site yaml is said`() {
    let reading = SiteReader.read(SiteFiles([:]))
    #expect(reading.dataset == nil)
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        error: the site folder has no content/site.yaml [site.missing]
          suggestion: name the site folder with --site
        """
      ])
  }
}
