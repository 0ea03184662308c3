/// The keys of the front matter of content/pages and content/notices.
enum ArticleKey: String, YAMLKey {
  case title, summary, date, order, path, editions
}
