/// What the boxes of the schemas' examples hold: box to opened form. The boxes are only of the
/// right form; no key opens them. Made together with the examples.
// swift-format-ignore-file
enum GoldenBoxes {
    static let opened: [String: String] = [
        "wFHfJA9ocHUOjkdj/7BNyWS3fXyvDE5NqJ3C86YH1c1DpDpQV2buan1yhmCy7rI/2FF0bwNn8Vj74/tiwIQy5eAx+FGVJIjk0riSJ2RCpyaaHsyr2G+XdxwlTRs=":
            #"{"fields":{"after":"某某某","before":"某某"},"owner":"member/999901100201-0001-1"}"#,
        "86hUwdjXi/+CD+0L0s6XYPlYUlj2y1V3Cc8Qoh/uw2tyHWOVQey+kAYv8XRBLG0w3zAlh8/nylEuwJ7g":
            #"{"fields":{"amount":240000},"owner":"household/999901100201-0001"}"#,
        "3eV3YHxf0DRfQxc/yhFUydH0aVP5+D2vO1ndL/MmKzNiagsSMWhi1b+lV7ChdNAkARKPno/fOLBDHPUKik0k5M1QslHeLm4Q5aocuzBD2xZv/a2N+cbGFX0A82Y=":
            #"{"fields":{"base.headName":"某某","income.wage":1200000},"owner":"household/999901100201-0001"}"#,
        "sN34z+6nnsL4CWHAwBHWVLGZSDtAUKLbCg/bbeDoHLikVvB6PFJFU0+GLaE5Bj0VO3pRzPyIuky/t3+1":
            #"{"fields":{"base.headName":"某某"},"owner":"household/999901100201-0001"}"#,
        "jYBnbveEf9jiTV/bol6q043UWQUI8J5AOE4wcvlHc/URd0zybOamWlLVuZ/dkg/6IByDvg1bTew7scXl":
            #"{"fields":{"base.headName":"某某"},"owner":"household/999901100201-0005"}"#,
        "2UOQG+xGtkxD1L2eeY5TMdEGiOEAFot+uA4Yi3pAx3dSCF7HHetOca0ZkctUMnRRmRkIH7d0BfpDTVpb":
            #"{"fields":{"contact":"某号码"},"owner":"person/P0002"}"#,
        "5tjS9q4wglRSTqZ3MXY7qGkZ2ij7ZHkcSIMGhOYEYzXKu7sL8MLsDHvKq5e5Mn/F+zAYrvU56gtm8sbk":
            #"{"fields":{"explanation":"某某外出"},"owner":"household/999901100201-0001"}"#,
        "YccFYxrMH5lf1Mkh6oE9aV+A6mgAX2v/a9j32HMnEuulU1Iz9I4sG5Gif8loxj0E6L6UA+NVbSOHJxofBpkNkVRIY0QRW7PtxrTlXSAoefvlZ10KqRB/Fb6gWOY=":
            #"{"fields":{"handbook":"某","national":"某某","signed":"某某"},"owner":"member/999901100201-0001-1"}"#,
        "I7e+5ZcEhpR2Y51NnQ8MHEtrfi6uRlew00p6P50u4fhpobHZ7fZRryJT6ll+dIhA7lUMoWx3t5c5gC3s":
            #"{"fields":{"income.wage":1200000},"owner":"household/999901100201-0001"}"#,
        "hXW5YZHuz7rMlTZey1f0OcnC5ZYcljOGad8Du8dgkKk08z2XBD8183jxFNj3eMS/GNugZyt0nf1rU1QOr5tEyGGrrTre1PFPHHYKSjfiJZN2Nw6ZS8m5KBWgCz/weiP6Ms/kU93YGmcMnDI6whWJp/51JIAtt+zyk/LDqQ==":
            #"{"fields":{"member.health":["长期慢性病","残疾"],"member.name":"某某"},"owner":"member/999901100201-0001-1"}"#,
        "0GJy/wP3UYb9P6OZpSXIiaArvw58Hqm0GjU+zKx/poHpqymgH4lrqjnXG37UbQccQNvsmLfpVxn0v6k6":
            #"{"fields":{"member.name":"某某"},"owner":"member/999901100201-0001-1"}"#,
        "9utrZwBnBgYaZFbjtMgiPgp1WwbKtBDA/BRcDsLWfdge40ORQQMla9WRbszHBY+PTULbAXoxOM67HnNl":
            #"{"fields":{"member.name":"某某"},"owner":"member/999901100201-0001-2"}"#,
        "srcHFzIo5lxATb/2fDTMvZWhXnqddwXGuppvwgxTscUn5We+y7b6xgA2ripsdJO/qLUEbaCFUCrwGb2b":
            #"{"fields":{"observed":["残疾"]},"owner":"member/999901100201-0001-1"}"#,
        "ApxOrYh4kOgKJj5EfxS3dcKGs56kbZTkw2X9yKo5f59gWMcudLGBFgpJEsjrI6UiTiGyyIuNodNUFuYtdnYqpO2x8hUndeqAhxMp3Qf1v96xeYxioEeeOuTs9l8=":
            #"{"fields":{"opinion":"某某的证件号码有误"},"owner":"household/999901100201-0001"}"#,
        "kTxhC4QQzihsRIL5/kwIj1Nlrp8pyfWd5HqKUGl63XpvMP5hxkRwqAvcW42dbcIzCdZ8BBWUIRRhqMk4":
            #"{"fields":{"others":["某某"]},"owner":"household/999901100201-0001"}"#,
        "Oi9/Q2teetqQiOMHjUSIOVzjeATrxfn+xWjZJYxVpuy4zKkI1mP0sPayPHdGUu+K5Nz9gLv0XpT7YdrS":
            #"{"fields":{"phone":"00000000008"},"owner":"person/P0008"}"#,
        "Wb8reNzhdVbBYm/1nk/WWoMwKN42ZgaQ1DgPoEd4papmUabwDmbVqOckUuIRPXYrs0FleXNaWQ8MjPaZ":
            #"{"fields":{"reason":"某某外出"},"owner":"household/999901100201-0001"}"#,
        "Cx6D7LFQq2P/5Dk9B1/8ARzD2i/+7rGOzHXEPYFuEZxIk3P7ekCP/ivl6pJxtE1oVADzTTEv7nZYiXQ2":
            #"{"fields":{"reason":"某某家的事"},"owner":"household/999901100201-0001"}"#,
        "320t0BpEqw+8qJp9svV947Bv6ZqSlv4p09ujsTDzElnZ4kgVAo3FzTs70MaEayfLFoLt2sNwafEesCU849MLtFZYGgmZCPv/XlC7InV/NYxIfyfjkNeufwWXRfQ=":
            #"{"fields":{"reason":"某某未在系统中"},"owner":"household/999901100201-0001"}"#,
        "aHtYEhXl9fH2MmotEgcz2JZT+p8HfgQ0/V8gwJF/N4Gsy04VS3XC8Xgc+7S7MTQUSmX3YlXdA6Fb+ydJ":
            #"{"fields":{"reason":"某某来访"},"owner":"household/999901100201-0001"}"#,
        "FF9zmxqF9Vu3zbbt6mxz1PT4y3XGvclFueAtUvZPlQfr8QYUZfNGet+KlMJPfLlICiFqaQKiNAW8PmKU":
            #"{"fields":{"reason":"某某申请核对"},"owner":"household/999901100201-0001"}"#,
        "96c9M8OYNCE5mvQ2XUZOrO6yh6DgmrGFq3QPyhoWGqlDUbRMTEgPN17aTq4z1VVVzcP7wxAwtCnrz6a06VYCnONFqjNPFy1+s7x9cCJn00YxtYOwxszVfGDtakM=":
            #"{"fields":{"reason":"某某的身份证号有误"},"owner":"household/999901100201-0001"}"#,
        "R0l3ipU62a6ZEyPF+V7eTA8BSAA2YglL3aARMIPSsAzYxXZw0oLk+94H4U+jnZpNAA2dANpIdto1xmeYXmJCzp90jAsZEEyfM66/eQy8FRuoLw3jatGEYuV63OI=":
            #"{"fields":{"salt":"000102030405060708090a0b0c0d0e0f"},"owner":"household/999901100201-0001"}"#,
        "LAPorp8k1AF8a5EtBObcRoMRQ6X9XMuiGkr42ETPgxCjjuRJ8ZdiCb2IxPdGHBThyKPJXq4ycUxkw9hoIEzPvFNe+dSueuCMVC5BIpDDpwQ0pQ3eta3sNX0iz7M=":
            #"{"fields":{"salt":"101112131415161718191a1b1c1d1e1f"},"owner":"member/999901100201-0001-1"}"#,
        "+ErRiyLtIDB6Zbd18hoHnYbA34ZtP4e/EG2bOUjQ60qdZK0jt8BctlzjrWyN3WxOU7wwHEHejW8TxumxCq8/whWuHWvMAo2OM8l1qb0jlUvzDVlVLYOpLzQPB9c=":
            #"{"fields":{"signedValue":"某某","wrongValue":"某"},"owner":"member/999901100201-0001-1"}"#,
    ]
}
