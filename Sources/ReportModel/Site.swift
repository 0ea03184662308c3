/// What a department configures about its site (content/site.yaml).
package struct Site: Sendable {
  package let title: String
  /// One sentence for overview, feed and metadata.
  package let summary: String?
  /// `zh-CN` or `en`: which words of the theme are used.
  package let language: String
  /// Absolute, ends in a slash: `https://example.org/funds/`.
  package let baseURL: String
  package let publisher: Publisher
  package let money: MoneyUnit
  /// Folders of the theme, later ones overridden by earlier ones file by file; relative to the site folder.
  package let themes: [String]
  /// Shown on every page, such as 示例数据; nil for none.
  package let banner: String?
  /// The 5 of the contract unless configured, in their order.
  package let statuses: [String]
  /// Which fields each edition may show.
  package let editions: [Edition: Set<ProjectField>]
  /// The editions that say how far awards are below their ceiling; the public one only where it is configured.
  package let headroomEditions: Set<Edition>
  /// What stands at the address of a project, where it is not a page.
  package let projectPages: [Edition: ProjectPageKind]
  /// Entries of the footer in order: ICP备案, 网站标识码, 找错 … label, text and address as configured.
  package let footer: [FooterEntry]

  package struct Publisher: Sendable, Hashable {
    package let name: String
    package let contact: String?

    package init(name: String, contact: String?) {
      self.name = name
      self.contact = contact
    }
  }

  package struct FooterEntry: Sendable, Hashable {
    package let label: String
    package let text: String?
    package let url: String?

    package init(label: String, text: String?, url: String?) {
      self.label = label
      self.text = text
      self.url = url
    }
  }

  package init(
    title: String, summary: String?, language: String, baseURL: String, publisher: Publisher, money: MoneyUnit,
    themes: [String], banner: String?, statuses: [String], editions: [Edition: Set<ProjectField>],
    headroomEditions: Set<Edition> = [.internal], projectPages: [Edition: ProjectPageKind] = [:],
    footer: [FooterEntry]
  ) {
    self.title = title
    self.summary = summary
    self.language = language
    self.baseURL = baseURL
    self.publisher = publisher
    self.money = money
    self.themes = themes
    self.banner = banner
    self.statuses = statuses
    self.editions = editions
    self.headroomEditions = headroomEditions
    self.projectPages = projectPages
    self.footer = footer
  }

  /// The same site at another address.
  package func published(at baseURL: String) -> Site {
    Site(
      title: title, summary: summary, language: language, baseURL: baseURL, publisher: publisher, money: money,
      themes: themes, banner: banner, statuses: statuses, editions: editions,
      headroomEditions: headroomEditions, projectPages: projectPages, footer: footer)
  }

  /// The statuses of the contract, in the order a project passes through them.
  package static let standardStatuses = ["公示中", "已下达", "实施中", accepted, "终止"]

  /// The status of a project that passed its acceptance, which the guideline lets the rest of the support wait for.
  package static let accepted = "已验收"
}

/// What each project has of its own in an edition: for hosts that take no more than some thousand files.
package enum ProjectPageKind: String, CaseIterable, Sendable {
  /// Nothing: its address is its row in the pages of `/projects/`.
  case none
  /// The same, and a JSON document beside.
  case json
  /// A page.
  case html
}

/// 公开版 for everybody, 内部版 for those who steer the fund.
package enum Edition: String, CaseIterable, Sendable {
  case `public`, `internal`
}
