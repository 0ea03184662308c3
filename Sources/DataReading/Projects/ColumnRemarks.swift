import Diagnostics

/// What is said of a cell, but once for its column: nothing is wrong, yet something was not taken as written.
enum ColumnRemark: CaseIterable, Sendable {
  /// White space was put in order.
  case repaired
  /// Letters and digits of another width or case.
  case folded
  /// One cell names several organisations.
  case severalOrganisations
  /// One cell names a place and what it lies in.
  case compoundPlace
}

/// The remarks on one column: how many cells, and the first of them.
struct ColumnRemarks: Sendable {
  private struct Entry: Sendable {
    var count = 0
    let text: String
    let place: Place
  }

  private var entries = [ColumnRemark: Entry]()

  mutating func add(_ remark: ColumnRemark, _ text: String, at place: Place) {
    entries[remark, default: Entry(text: text, place: place)].count += 1
  }

  /// With those on the same column in rows further below.
  func adding(_ later: ColumnRemarks) -> ColumnRemarks {
    var all = self
    all.entries.merge(later.entries) { first, more in
      Entry(count: first.count + more.count, text: first.text, place: first.place)
    }
    return all
  }

  /// One note a remark.
  var notes: [Diagnostic] {
    ColumnRemark.allCases.compactMap { remark in
      entries[remark].map { entry in
        let cells = "\(entry.count) \(entry.count == 1 ? "cell" : "cells") of the column, first here"
        let found = "\"\(entry.text)\""
        return switch remark {
        case .repaired:
          Diagnostic(
            .note, "text.repaired", at: entry.place, "white space was put in order in \(cells)", found: found)
        case .folded:
          Diagnostic(
            .note, "text.folded", at: entry.place, "full-width and small letters were read as capitals in \(cells)",
            found: found)
        case .severalOrganisations:
          Diagnostic(
            .note, "organisation.several", at: entry.place,
            "several organisations are named in \(cells): the first leads, the others are its partners",
            found: found)
        case .compoundPlace:
          Diagnostic(
            .note, "place.compound", at: entry.place,
            "a place stands together with what it lies in, in \(cells), and was parted", found: found)
        }
      }
    }
  }
}
