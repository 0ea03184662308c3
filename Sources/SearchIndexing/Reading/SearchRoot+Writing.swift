internal import JSONText

extension SearchRoot {
  /// The root as JSON; file names stand in one text without separators, as all have one length.
  var bytes: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("version", Self.version)
        json.member("documents", documents)
        json.member("kinds", array: kinds) { json, kind in
          json.array { json in
            json.value(kind.name)
            json.value(kind.count)
            json.value(kind.isName)
          }
        }
        json.member("years", array: years) { json, run in
          json.array { json in
            json.value(run.count)
            if let year = run.year { json.value(year) }
          }
        }
        json.member("decimals", decimals)
        json.member("grams", object: grams.write)
        json.member("texts", object: texts.write)
        json.member("codes", object: codes.write)
        json.member("readings", object: readings.write)
        json.member("groups", object: groups.write)
        json.member("amounts", object: amounts.write)
        json.member("folds", folds)
        json.member("table", table)
      }
    }
  }
}

extension SearchRoot.Grams {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("firsts", SearchIndexing.text(of: firsts.lazy.flatMap(\.scalars)))
    json.member("files", files.joined())
    json.member("weights", weights)
  }
}

extension SearchRoot.Texts {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("counts", counts)
    json.member("files", files.joined())
    json.member("weight", weight)
  }
}

extension SearchRoot.Keys {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("firsts", firsts)
    json.member("files", files.joined())
    json.member("last", last)
  }
}

extension SearchRoot.Groups {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("kinds", array: kinds) { json, kind in
      json.array { json in
        json.value(kind.name)
        json.value(kind.count)
      }
    }
    json.member("names", names)
    json.member("counts", counts)
    json.member("firsts", firsts)
    json.member("files", files.joined())
  }
}

extension SearchRoot.Amounts {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("firsts", firsts)
    json.member("files", files.joined())
  }
}
