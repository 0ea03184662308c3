/// The keys of content/site.yaml.
enum SiteKey: String, YAMLKey {
  case title, summary, language, baseURL, publisher, money, themes, banner, statuses, editions, footer
}

enum PublisherKey: String, YAMLKey {
  case name, contact
}

enum MoneyKey: String, YAMLKey {
  case unit, decimals, shownDecimals
}

enum EditionsKey: String, YAMLKey {
  case `public`, `internal`
}

enum EditionKey: String, YAMLKey {
  case fields, headroom, projectPages
}

enum FooterKey: String, YAMLKey {
  case label, text, url
}

/// The languages whose words a theme brings.
enum SiteLanguage: String, CaseIterable {
  case chinese = "zh-CN"
  case english = "en"
}
