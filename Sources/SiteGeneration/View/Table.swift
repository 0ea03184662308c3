import Markup
import Templates

/// A table as a page shows it: every figure is already text; the theme decides how it looks.
struct Table {
  struct Column {
    let label: String
    var isNumeric = false
  }

  struct Cell {
    let text: String
    /// An address below the root of the site.
    var address: String?
    /// The value a reader sorts by where it is not the text itself: a plain decimal.
    var sortValue: String?

    init(_ text: String, address: String? = nil, sortValue: String? = nil) {
      self.text = text
      self.address = address
      self.sortValue = sortValue
    }
  }

  struct Row {
    enum Kind { case normal, unstated, total }
    var kind = Kind.normal
    let cells: [Cell]
  }

  /// What the table shows, also for those who cannot see what stands around it.
  let caption: String
  let columns: [Column]
  let rows: [Row]
  /// Marks a table whose total is held against the published JSON: `city` for `/api/summaries/city.json`.
  var reconciles: String?
}

/// One labelled figure: `支持金额` `12,345.6` `万元`.
struct Figure {
  let label: String
  let value: String
  var unit: String?
  var note: String?
  var address: String?
}

/// A row of a description list: a label and one or several texts, each perhaps a link.
struct Fact {
  let label: String
  let values: [Table.Cell]
  /// The clause it follows from: how it is cited and where it stands.
  let clause: Table.Cell?
  /// What templates see of it, where it is the same on many pages.
  private let kept: Record?

  init(_ label: String, _ values: [Table.Cell], clause: Table.Cell? = nil) {
    self.init(label: label, values: values, clause: clause, kept: nil)
  }

  init(_ label: String, _ text: String, address: String? = nil) {
    self.init(label, [Table.Cell(text, address: address)])
  }

  private init(label: String, values: [Table.Cell], clause: Table.Cell?, kept: Record?) {
    (self.label, self.values, self.clause, self.kept) = (label, values, clause, kept)
  }

  /// The same with its record, made once for all pages.
  var keepingRecord: Fact { Fact(label: label, values: values, clause: clause, kept: record) }

  /// What `partials/fact.html` shows.
  var record: Record {
    kept
      ?? Record(fields: 3) { fact in
        fact.set(.label, label)
        fact.set(.values, count: values.count, fields: Table.Cell.fieldCount) { values[$0].write(to: &$1) }
        if let clause {
          fact.set(.clause, fields: Table.Cell.fieldCount) { clause.write(to: &$0) }
        } else {
          fact.set(.clause, .absent)
        }
      }
  }
}

/// A chart and what it is called.
struct Picture {
  let title: String
  let html: HTML
}

/// A part of a page with its own heading and address.
struct Section {
  enum Block {
    case figures([Figure])
    case facts([Fact])
    case table(Table)
    case chart(Picture)
    case text(String)
    case html(HTML)
    case projects(ProjectList)
  }

  /// The fragment it is reached by.
  let id: String
  let heading: String
  let blocks: [Block]
}

/// A list of projects, perhaps one page of several.
struct ProjectList {
  let presentation: Presentation
  /// The projects' indices in the dataset.
  let indices: [Int]
  /// Whether a row stands for the project itself where it has no page.
  var isOwn = false
  var pager: Pager?
}

/// Where a page stands in a paged list.
struct Pager {
  let current: Int
  let pages: [Table.Cell]
  /// `第 101–200 项，共 700 项`
  let position: String
  let previous: String?
  let next: String?
}
