/// Words that name nobody: three or four rare syllables, one word for each number.
///
/// No real enterprise is meant. The syllables are uncommon in names of enterprises and are put together without regard
/// to meaning; that no word of a list of known enterprises can arise is held by a test.
enum InventedWord {
  static let first = syllables("澜璟沄岚栎砚霁湉珩翊骅昶锵钰稷蓁榕桦楷彧淳沅沭沁汐汀玥珞琰璞麒岑峤崟嵘巽帷弈弦徽忱怿恺惟懋瑀琮璇")
  static let second = syllables("屿穆槿荞苒芃曦昀晗煦熠烨煊朔旻旸昕晔晟暄杳枫柚柠栩桐梓棠楠楹榆樾橙檀沐泓洵浔涵淇渊湛溯滢漪潆澄渺")
  static let third = syllables("衡禾拓邈遥迦逸遒邺邻郢郴酉铎铠铧锴镕镝阙阡陌陶隽雳霏霈靖韬韵颂颐飒驭骁骞鲲鹭麓黎黛齐龄戈扬抒拾挚")

  /// The word of a number; different numbers have different words.
  static func word(_ number: Int, seed: UInt64) -> String {
    let plain = first.count * second.count * third.count
    let (round, place) = number.quotientAndRemainder(dividingBy: plain)
    let scattered = (place * 70_001 + Int(seed % 100_003)) % plain
    var word = first[scattered % first.count]
    word += second[scattered / first.count % second.count]
    word += third[scattered / (first.count * second.count)]
    if round > 0 { word += second[round % second.count] }
    if round >= second.count { word += third[round / second.count % third.count] }
    return word
  }

  private static func syllables(_ text: String) -> [String] { text.map { String($0) } }
}
