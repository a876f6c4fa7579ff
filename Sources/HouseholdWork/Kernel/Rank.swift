/// 先后: the order of the working papers' sheets, which orders what has one and the same time.
package enum Rank {
    /// What is void was never so: an annulment holds from the beginning, like the registry.
    package static let annulment = 5
    package static let village = 10
    package static let unit = 20
    package static let person = 30
    package static let role = 40
    package static let household = 50
    package static let member = 60
    package static let pairing = 70
    /// Sheets before this one have no time: what they say holds from the beginning.
    package static let firstWithTime = 80
    package static let plan = 80
    package static let key = 81
    package static let roleEnd = 82
    package static let delegation = 83
    package static let delegationEnd = 84
    package static let category = 85
    package static let head = 86
    package static let restructuring = 87
    package static let training = 90
    package static let roster = 100
    package static let seal = 110
    package static let subsidy = 120
    package static let print = 130
    package static let distribution = 140
    package static let visit = 150
    package static let attempt = 160
    package static let reopening = 165
    package static let verification = 170
    package static let correction = 171
    package static let finalization = 180
    package static let signature = 190
    package static let filling = 200
    package static let card = 210
    package static let handover = 220
    package static let window = 230
    package static let entry = 240
    package static let rectification = 245
    package static let deferral = 250
    package static let reminder = 260
    package static let guidance = 270
    package static let audit = 280
    package static let review = 290
    package static let resolution = 295
    package static let sample = 300
    package static let spotCheck = 310
    package static let report = 320
    package static let progressTable = 325
    package static let criticism = 330
    package static let accountability = 335
    package static let answer = 345
    package static let evidence = 900
<<<<<<< HEAD
    package static let export = 350
    package static let reveal = 355
=======
    package static let period = 910
    package static let erasure = 920
>>>>>>> 759fae8 (personal.erased and period.closed: acts, events, keys destroyed after the event is durable, finished after a crash)
}
