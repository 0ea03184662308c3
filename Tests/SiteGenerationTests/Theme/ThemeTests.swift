import Diagnostics
import Markup
import OutputWriting
import ReportModel
import Templates
import Testing

@testable import SiteGeneration

struct ThemeTests {
  @Test(arguments: ["zh-CN", "en"])
  func `every template of the default theme compiles without a diagnostic`(_ language: String) {
    var diagnostics = [Diagnostic]()
    let words = DefaultTheme.words(language)
    let theme = Theme(folders: [DefaultTheme.files], words: words, diagnostics: &diagnostics)
    #expect(descriptions(diagnostics) == [])
    #expect(theme.templates.names.count > 20)
    #expect(theme.templates["partials/table"] != nil)
  }

  @Test func `an unknown name in an overriding theme is an error with its place and the nearest name`() {
    var diagnostics = [Diagnostic]()
    _ = DefaultTheme.theme(
      overriding: [
        "templates/notices.html": "{{<layout}}\n{{$main}}\n<h1>{{pageTitel}}</h1>\n{{/main}}\n{{/layout}}\n"
      ],
      &diagnostics)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.severity == .error)
    #expect(diagnostics.first?.place?.file == "themes/own/templates/notices.html")
    #expect(diagnostics.first?.place?.line == 3)
    #expect(diagnostics.first?.suggestion == "did you mean \"pageTitle\"?")
  }

  @Test func `a file of the first folder hides that of a later one`() throws {
    var diagnostics = [Diagnostic]()
    let theme = DefaultTheme.theme(
      overriding: [
        "assets/site.css": "body{}", "templates/layout.html.bak": "{{nothing}}", "templates/README.md": "{{x}}",
      ],
      &diagnostics)
    #expect(descriptions(diagnostics) == [])
    #expect(theme.assets.filter { $0.path == "assets/site.css" }.map { text($0.bytes) } == ["body{}"])
    #expect(theme.assets.first { $0.path == "assets/site.css" }?.maker == "theme file themes/own/assets/site.css")
    #expect(!theme.templates.names.contains("README"))
  }

  @Test func `the parts of the style sheet are one file in the order of their names, each to be overridden`() {
    var diagnostics = [Diagnostic]()
    let files = ["styles/20-b.css": "b{}\n", "styles/10-a.css": "a{}\n", "styles/notes.md": "#"]
    func file(_ path: String, _ content: String, _ folder: String) -> Theme.File {
      Theme.File(path: path, shownPath: folder + "/" + path, bytes: Array(content.utf8))
    }
    let base = files.map { file($0.key, $0.value, "base") }, own = [file("styles/20-b.css", "own{}\n", "own")]
    let theme = Theme(folders: [own, base], words: DefaultTheme.words, diagnostics: &diagnostics)
    #expect(theme.assets.map(\.path) == ["assets/site.css"])
    #expect(theme.assets.map { text($0.bytes) } == ["a{}\n\nown{}\n"])
  }

  @Test func `a template no theme has is said once, with the nearest`() {
    var found = [Diagnostic]()
    let files = DefaultTheme.files.filter { $0.path != "templates/project.html" }
    let theme = Theme(folders: [files], words: DefaultTheme.words, diagnostics: &found)
    let (tree, diagnostics) = SampleSite.generated(theme: theme)
    #expect(tree == nil)
    #expect(
      descriptions(diagnostics) == [
        """
        error: the theme has no template "project" [theme.missing-template]
          expected: templates/project.html in one of the site's themes
          suggestion: did you mean "projects"?
        """
      ])
  }

  @Test func `what a part says inside prose is not lost`() {
    var found = [Diagnostic]()
    let theme = DefaultTheme.theme(
      overriding: ["templates/partials/table.html": "<p>{{language}} {{caption}} {{sha256}}</p>\n"], &found)
    #expect(descriptions(found) == [])
    let dataset = Sample.dataset(articles: [SampleArticles.all[0], SampleArticles.all[1]])
    let (_, diagnostics) = SampleSite.generated(dataset, theme: theme)
    #expect(diagnostics.allSatisfy { $0.place?.file == "themes/own/templates/partials/table.html" })
    #expect(diagnostics.count == 1)
  }

  @Test func `data blocks need the theme's part for blocks`() {
    var scope = PageScope(
      root: "../", site: [:], templates: TemplateSet(files: [], mode: .lenient))
    #expect(scope.html(of: [.text("文字")]).bytes.isEmpty)
    #expect(
      descriptions(scope.diagnostics) == [
        """
        error: the theme has no template "partials/block" [theme.missing-template]
          expected: templates/partials/block.html in one of the site's themes
        """
      ])
  }
}
