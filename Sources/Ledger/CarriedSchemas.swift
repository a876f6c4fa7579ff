// swift-format-ignore-file
// Made from the folder Schemas/; a test compares both. Don't edit.

/// 随程序带的格式文件: every file of `Schemas/`, byte for byte.
package enum CarriedSchemas {
    /// By path inside `Schemas/`, such as `table.signed.v1.json`.
    package static let files: [String: String] = [
        "accountability.decided.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "accountability.decided.v1.json",
  "title": "问责",
  "description": "问责：转录有权机关的决定",
  "type": "object",
  "required": ["target", "impact", "facts", "measure", "authority", "document"],
  "properties": {
    "target": {"$ref": "#/$defs/id", "description": "对象：单位编号或人员编号"},
    "impact": {"type": "string", "minLength": 1, "description": "所认定的重大影响"},
    "facts": {
      "type": "array",
      "items": {"type": "string", "minLength": 1},
      "minItems": 1,
      "description": "所依据的事实：事件编号，或疑点的规则号和户编号"
    },
    "measure": {"type": "string", "description": "处理"},
    "authority": {"type": "string", "minLength": 1, "description": "作出决定的机关"},
    "document": {"type": "string", "minLength": 1, "description": "文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "target": "P0008",
      "impact": "造成群众多次上访",
      "facts": ["F-VIS-02 999901100201-0001"],
      "measure": "诫勉谈话",
      "authority": "样例区纪委",
      "document": "样例纪〔2019〕1号"
    },
    {
      "target": "P0008",
      "impact": "造成群众多次上访",
      "facts": ["F-VIS-02 999901100201-0001"],
      "measure": "诫勉谈话",
      "authority": "样例区纪委",
      "document": "样例纪〔2019〕1号",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "card.issued.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "card.issued.v1.json",
  "title": "联系卡发放",
  "description": "联系卡发放",
  "type": "object",
  "required": ["cardNo", "color"],
  "properties": {
    "cardNo": {"type": "string", "minLength": 1, "description": "卡号"},
    "color": {"type": "string", "minLength": 1, "description": "颜色"},
    "replacesCardNo": {"type": "string", "minLength": 1, "description": "换下的卡号"},
    "oldCardCollected": {"type": "boolean", "description": "旧卡是否收回"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"cardNo": "K2019-00002", "color": "蓝"},
    {
      "cardNo": "K2019-00002",
      "color": "蓝",
      "replacesCardNo": "K2018-00002",
      "oldCardCollected": true,
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "contact.assigned.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "contact.assigned.v1.json",
  "title": "结对",
  "description": "结对：帮扶联系人与户，起止两日都包括在内",
  "type": "object",
  "required": ["contact", "unitId", "from"],
  "properties": {
    "contact": {"$ref": "#/$defs/id", "description": "联系人的人员编号"},
    "cadre": {"$ref": "#/$defs/id", "description": "村干的人员编号"},
    "unitId": {"$ref": "#/$defs/id", "description": "后盾单位的单位编号"},
    "from": {"$ref": "#/$defs/day", "description": "起"},
    "to": {"$ref": "#/$defs/day", "description": "止"},
    "handoverNote": {
      "type": "string",
      "minLength": 1,
      "description": "更换时的交接说明；不点名、不写号码"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"contact": "P0008", "unitId": "UB01", "from": "2019-01-01"},
    {
      "contact": "P0008",
      "unitId": "UB01",
      "from": "2019-01-01",
      "cadre": "P0056",
      "to": "2019-12-31",
      "handoverNote": "材料已当面点交",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "criticism.issued.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "criticism.issued.v1.json",
  "title": "通报",
  "description": "通报",
  "type": "object",
  "required": ["target", "reason", "facts", "document", "unit"],
  "properties": {
    "target": {"$ref": "#/$defs/id", "description": "对象：单位编号或人员编号"},
    "reason": {"type": "string", "description": "事由"},
    "facts": {
      "type": "array",
      "items": {"type": "string", "minLength": 1},
      "minItems": 1,
      "description": "所依据的事实：疑点的规则号和户编号"
    },
    "document": {"type": "string", "description": "文号"},
    "unit": {"type": "string", "description": "发出单位"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "target": "P0008",
      "reason": "推动不力",
      "facts": ["F-VIS-02 999901100201-0001"],
      "document": "样例督〔2019〕1号",
      "unit": "督查组"
    },
    {
      "target": "P0008",
      "reason": "推动不力",
      "facts": ["F-VIS-02 999901100201-0001"],
      "document": "样例督〔2019〕1号",
      "unit": "督查组",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "data.exported.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "data.exported.v1.json",
  "title": "导出数据",
  "description": "导出数据：先入账，再给出文件",
  "type": "object",
  "required": ["what", "format", "filters", "knownAt", "count", "digest"],
  "properties": {
    "what": {
      "type": "string",
      "enum": ["households", "values", "findings", "log", "persons", "progress", "annex", "compare"],
      "description": "导出的是什么"
    },
    "format": {"type": "string", "enum": ["csv", "xlsx"], "description": "格式"},
    "filters": {
      "type": "array",
      "items": {"type": "string", "minLength": 1},
      "description": "筛选，如 household=户编号；没有为空"
    },
    "asOf": {"$ref": "#/$defs/day", "description": "截至哪一天；没有为入账当时"},
    "knownAt": {"type": "integer", "minimum": 0, "description": "所知到第几条"},
    "count": {"type": "integer", "minimum": 0, "description": "行数，不含表头"},
    "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
    "clear": {"const": true, "description": "个人信息为明文；遮住的没有"},
    "reason": {"type": "string", "minLength": 1, "description": "理由；点名的理由密封"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（理由）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "what": "findings",
      "format": "csv",
      "filters": [],
      "knownAt": 2225,
      "count": 31,
      "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3"
    },
    {
      "what": "values",
      "format": "csv",
      "filters": ["household=999901100201-0001"],
      "asOf": "2019-04-11",
      "knownAt": 2225,
      "count": 60,
      "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
      "clear": true,
      "sealed": {
        "box": "FF9zmxqF9Vu3zbbt6mxz1PT4y3XGvclFueAtUvZPlQfr8QYUZfNGet+KlMJPfLlICiFqaQKiNAW8PmKU",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "what": "households",
      "format": "csv",
      "filters": ["village=999901100201"],
      "asOf": "2019-04-11",
      "knownAt": 2225,
      "count": 30,
      "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
      "clear": true,
      "reason": "区督查组调阅",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "delegation.granted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "delegation.granted.v1.json",
  "title": "委托代理",
  "description": "委托代理：受托人在事项、户、期限之内代委托人办理",
  "type": "object",
  "required": ["principal", "delegate", "scope", "from", "to", "reason", "document"],
  "properties": {
    "principal": {"$ref": "#/$defs/id", "description": "委托人的人员编号"},
    "delegate": {"$ref": "#/$defs/id", "description": "受托人的人员编号"},
    "scope": {
      "type": "array",
      "items": {
        "type": "string",
        "enum": ["visit.conducted", "table.signed", "table.handedOver", "handbook.filled"]
      },
      "minItems": 1,
      "description": "事项：入户、签字、交表、填册"
    },
    "households": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "minItems": 1,
      "description": "户编号；没有为委托人负责的各户"
    },
    "from": {"$ref": "#/$defs/day", "description": "起"},
    "to": {"$ref": "#/$defs/day", "description": "止，当日有效"},
    "reason": {"type": "string", "description": "原因"},
    "document": {"type": "string", "minLength": 1, "description": "委托书文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "principal": "P0008",
      "delegate": "P0009",
      "scope": ["table.signed", "visit.conducted"],
      "from": "2019-03-10",
      "to": "2019-03-19",
      "reason": "外出学习",
      "document": "委〔2019〕1号"
    },
    {
      "principal": "P0008",
      "delegate": "P0009",
      "scope": ["handbook.filled", "table.handedOver"],
      "from": "2019-03-10",
      "to": "2019-03-19",
      "reason": "外出学习",
      "document": "委〔2019〕1号",
      "households": ["999901100201-0001"],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "delegation.revoked.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "delegation.revoked.v1.json",
  "title": "委托撤销",
  "description": "委托撤销",
  "type": "object",
  "required": ["delegationId", "on", "reason"],
  "properties": {
    "delegationId": {"$ref": "#/$defs/uuid", "description": "所撤销的委托：委托代理一事的编号"},
    "on": {"$ref": "#/$defs/day", "description": "从这一日起不再有效"},
    "reason": {"type": "string", "description": "原因"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "delegationId": "019ac000-0000-7000-8000-000000000004",
      "on": "2019-03-15",
      "reason": "委托人已返回"
    },
    {
      "delegationId": "019ac000-0000-7000-8000-000000000004",
      "on": "2019-03-15",
      "reason": "委托人已返回",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "discrepancy.resolved.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "discrepancy.resolved.v1.json",
  "title": "三统一差异处置",
  "description": "三统一差异处置",
  "type": "object",
  "required": ["indicator", "decision"],
  "properties": {
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "handbook": {"$ref": "#/$defs/value", "description": "手册的值；空的没有"},
    "national": {"$ref": "#/$defs/value", "description": "国扶系统的值；空的没有"},
    "signed": {"$ref": "#/$defs/value", "description": "签字表的值；空的没有"},
    "decision": {
      "type": "string",
      "enum": ["fixHandbook", "rectifyEntry", "reopenTable"],
      "description": "处置：改手册、更正录入、重新打开信息表"
    },
    "byEvent": {"$ref": "#/$defs/uuid", "description": "据以办理的一事的编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 handbook、national、signed"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"handbook": false, "national": false, "signed": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"indicator": "living.houseArea", "decision": "rectifyEntry"},
    {
      "indicator": "member.name",
      "decision": "fixHandbook",
      "member": "999901100201-0001-1",
      "sealed": {
        "box": "YccFYxrMH5lf1Mkh6oE9aV+A6mgAX2v/a9j32HMnEuulU1Iz9I4sG5Gif8loxj0E6L6UA+NVbSOHJxofBpkNkVRIY0QRW7PtxrTlXSAoefvlZ10KqRB/Fb6gWOY=",
        "key": "38c6ae5234f042dc685c4de4596b0af2"
      }
    },
    {
      "indicator": "living.houseArea",
      "decision": "rectifyEntry",
      "handbook": 7300,
      "national": 6100,
      "signed": 7300,
      "byEvent": "019ac000-0000-7000-8000-000000000006",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "entry.audited.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.audited.v1.json",
  "title": "乡镇审核录入",
  "description": "乡镇审核录入",
  "type": "object",
  "required": ["householdId", "verdict"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "verdict": {"$ref": "#/$defs/verdict", "description": "结论"},
    "opinion": {"type": "string", "minLength": 1, "description": "意见；点名的意见密封"},
    "readback": {
      "type": "array",
      "items": {"$ref": "#/$defs/group"},
      "description": "回读：所见的国扶系统值；户的密封指标在 sealed 里"
    },
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 opinion（意见）和回读的户的指标"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "group": {
      "type": "object",
      "properties": {
        "member": {"$ref": "#/$defs/id", "description": "人编号；户的一组没有"},
        "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
        "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"}
      },
      "description": "同一户或同一成员的一组指标值",
      "unevaluatedProperties": false
    },
    "verdict": {
      "description": "结论：相符、不符、无法核实",
      "type": "string",
      "enum": ["match", "mismatch", "unverifiable"]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "verdict": "match"},
    {
      "householdId": "999901100201-0001",
      "verdict": "mismatch",
      "sealed": {
        "box": "ApxOrYh4kOgKJj5EfxS3dcKGs56kbZTkw2X9yKo5f59gWMcudLGBFgpJEsjrI6UiTiGyyIuNodNUFuYtdnYqpO2x8hUndeqAhxMp3Qf1v96xeYxioEeeOuTs9l8=",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "householdId": "999901100201-0001",
      "verdict": "mismatch",
      "readback": [
        {"values": {"living.houseArea": 7300}},
        {
          "member": "999901100201-0001-1",
          "sealed": {
            "box": "0GJy/wP3UYb9P6OZpSXIiaArvw58Hqm0GjU+zKx/poHpqymgH4lrqjnXG37UbQccQNvsmLfpVxn0v6k6",
            "key": "38c6ae5234f042dc685c4de4596b0af2"
          }
        }
      ],
      "sealed": {
        "box": "HDsrr5b471qo0/3oVNbq7MClr8LpOv9I4SCWwlFgkhyEvt4nBmA73hHZaXToxot2F0xhq6OXNKB72VyYG0f+R2Vx5XqNUFivP6Pm2zS67TnhzWM92wksCD6zsdU=",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "householdId": "999901100201-0001",
      "verdict": "unverifiable",
      "opinion": "请核实收入",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "entry.deferred.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.deferred.v1.json",
  "title": "暂缓录入登记",
  "description": "暂缓录入登记",
  "type": "object",
  "required": ["tableVersion", "indicator", "reason"],
  "properties": {
    "tableVersion": {"type": "integer", "minimum": 0, "description": "所依据的版；没有定稿为 0"},
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "reason": {"type": "string", "description": "原因"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"tableVersion": 1, "indicator": "living.houseArea", "reason": "系统未开放权限"},
    {
      "tableVersion": 1,
      "indicator": "member.mandarin",
      "reason": "系统未开放权限",
      "member": "999901100201-0001-1",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "entry.deferred.v2.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.deferred.v2.json",
  "title": "暂缓录入登记",
  "description": "暂缓录入登记（第二版：点名的原因密封，没有原因的不写）",
  "type": "object",
  "required": ["tableVersion", "indicator"],
  "properties": {
    "tableVersion": {"type": "integer", "minimum": 0, "description": "所依据的版；没有定稿为 0"},
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "reason": {"type": "string", "minLength": 1, "description": "原因；点名的原因密封"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（原因）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"tableVersion": 1, "indicator": "living.houseArea"},
    {
      "tableVersion": 1,
      "indicator": "living.houseArea",
      "sealed": {
        "box": "320t0BpEqw+8qJp9svV947Bv6ZqSlv4p09ujsTDzElnZ4kgVAo3FzTs70MaEayfLFoLt2sNwafEesCU849MLtFZYGgmZCPv/XlC7InV/NYxIfyfjkNeufwWXRfQ=",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "tableVersion": 1,
      "indicator": "member.mandarin",
      "member": "999901100201-0001-1",
      "reason": "系统未开放权限",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "entry.made.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.made.v1.json",
  "title": "国扶系统录入",
  "description": "系统录入：按签字表全部录入，或一项一项据实登记",
  "type": "object",
  "required": ["householdId", "tableVersion"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "tableVersion": {"type": "integer", "minimum": 0, "description": "所依据的版；没有定稿为 0"},
    "asSigned": {"const": true, "description": "按签字表全部录入"},
    "items": {"type": "array", "items": {"$ref": "#/$defs/group"}, "description": "所录的各项"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "oneOf": [
    {"required": ["asSigned"], "properties": {"items": false}},
    {"required": ["items"], "properties": {"asSigned": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "group": {
      "type": "object",
      "properties": {
        "member": {"$ref": "#/$defs/id", "description": "人编号；户的一组没有"},
        "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
        "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"}
      },
      "description": "同一户或同一成员的一组指标值",
      "unevaluatedProperties": false
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "tableVersion": 1, "asSigned": true},
    {"householdId": "999901100201-0001", "tableVersion": 1, "items": []},
    {
      "householdId": "999901100201-0001",
      "tableVersion": 1,
      "items": [
        {
          "values": {"living.houseArea": 7300},
          "sealed": {
            "box": "I7e+5ZcEhpR2Y51NnQ8MHEtrfi6uRlew00p6P50u4fhpobHZ7fZRryJT6ll+dIhA7lUMoWx3t5c5gC3s",
            "key": "26b194a8fe449205c7c05d74653f01f2"
          }
        },
        {
          "member": "999901100201-0001-1",
          "sealed": {
            "box": "0GJy/wP3UYb9P6OZpSXIiaArvw58Hqm0GjU+zKx/poHpqymgH4lrqjnXG37UbQccQNvsmLfpVxn0v6k6",
            "key": "38c6ae5234f042dc685c4de4596b0af2"
          }
        }
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "entry.rectified.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.rectified.v1.json",
  "title": "录入差错更正",
  "description": "录入差错更正：只能改到签字值",
  "type": "object",
  "required": ["refEntryId", "tableVersion", "indicator"],
  "properties": {
    "refEntryId": {"$ref": "#/$defs/uuid", "description": "有差错的录入：系统录入一事的编号"},
    "tableVersion": {"type": "integer", "minimum": 0, "description": "所依据的版"},
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "wrongValue": {"$ref": "#/$defs/value", "description": "原录入的值；空的没有"},
    "signedValue": {"$ref": "#/$defs/value", "description": "更正后的值，即签字值；密封的在箱里"},
    "foundBy": {"$ref": "#/$defs/id", "description": "发现人的人员编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 wrongValue、signedValue"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"wrongValue": false, "signedValue": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "refEntryId": "019ac000-0000-7000-8000-000000000005",
      "tableVersion": 1,
      "indicator": "living.houseArea",
      "signedValue": 7300
    },
    {
      "refEntryId": "019ac000-0000-7000-8000-000000000005",
      "tableVersion": 1,
      "indicator": "member.name",
      "member": "999901100201-0001-1",
      "sealed": {
        "box": "+ErRiyLtIDB6Zbd18hoHnYbA34ZtP4e/EG2bOUjQ60qdZK0jt8BctlzjrWyN3WxOU7wwHEHejW8TxumxCq8/whWuHWvMAo2OM8l1qb0jlUvzDVlVLYOpLzQPB9c=",
        "key": "38c6ae5234f042dc685c4de4596b0af2"
      }
    },
    {
      "refEntryId": "019ac000-0000-7000-8000-000000000005",
      "tableVersion": 1,
      "indicator": "living.houseArea",
      "wrongValue": 6100,
      "signedValue": 7300,
      "foundBy": "P0052",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "entry.reviewed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entry.reviewed.v1.json",
  "title": "村级共同复核",
  "description": "村级共同复核",
  "type": "object",
  "required": ["villageCode", "organizer", "participants", "households", "verdict"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "organizer": {"$ref": "#/$defs/id", "description": "组织人的人员编号"},
    "participants": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "参加人的人员编号"
    },
    "households": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "所复核的户编号"
    },
    "verdict": {"$ref": "#/$defs/verdict", "description": "结论"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "verdict": {
      "description": "结论：相符、不符、无法核实",
      "type": "string",
      "enum": ["match", "mismatch", "unverifiable"]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "villageCode": "999901100201",
      "organizer": "P0052",
      "participants": ["P0053", "P0054", "P0056"],
      "households": ["999901100201-0001"],
      "verdict": "match"
    },
    {
      "villageCode": "999901100201",
      "organizer": "P0052",
      "participants": ["P0053", "P0054", "P0056"],
      "households": ["999901100201-0001"],
      "verdict": "match",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "entryWindow.opened.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "entryWindow.opened.v1.json",
  "title": "系统权限开放",
  "description": "国扶系统录入权限的开放或关闭",
  "type": "object",
  "required": ["indicator", "state", "document"],
  "properties": {
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "state": {"type": "string", "enum": ["open", "closed"], "description": "状态：开放、关闭"},
    "document": {"type": "string", "description": "文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"indicator": "member.mandarin", "state": "closed", "document": "样例扶信〔2019〕2号"},
    {
      "indicator": "member.mandarin",
      "state": "open",
      "document": "样例扶信〔2019〕2号",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "event.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "event.json",
  "title": "事件",
  "description": "CloudEvents 1.0 的信封；内容（data）按类型另有格式",
  "type": "object",
  "required": [
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "subjectversion",
    "time",
    "actor",
    "actorrole",
    "recorder",
    "producer",
    "data"
  ],
  "properties": {
    "specversion": {"const": "1.0", "description": "CloudEvents 版本"},
    "id": {"$ref": "#/$defs/uuid", "description": "事件编号"},
    "source": {"$ref": "#/$defs/origin", "description": "账本名"},
    "type": {
      "type": "string",
      "pattern": "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\.v[1-9][0-9]*$",
      "maxLength": 128,
      "description": "事件类型和版本；内容的格式见同名文件"
    },
    "subject": {
      "type": "string",
      "pattern": "^(ledger|(household|village|township|unit|person)/[^ +/]+)$",
      "maxLength": 200,
      "description": "主体"
    },
    "subjectversion": {
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647,
      "description": "该主体此前的事件数"
    },
    "time": {"$ref": "#/$defs/time", "description": "发生时间"},
    "timeprecision": {
      "type": "string",
      "enum": ["day", "minute"],
      "description": "时间精确到日或分；没有为到秒"
    },
    "actor": {"$ref": "#/$defs/id", "description": "谁做的"},
    "actorrole": {
      "type": "string",
      "pattern": "^[a-z][A-Za-z]*$",
      "maxLength": 64,
      "description": "以什么职务：一个词；有哪些见 role.appointed.v1.json"
    },
    "recorder": {"$ref": "#/$defs/id", "description": "谁录入账本的"},
    "device": {"type": "string", "minLength": 1, "maxLength": 128, "description": "设备"},
    "devicecount": {
      "type": "integer",
      "minimum": 0,
      "maximum": 2147483647,
      "description": "该设备自己的流水号"
    },
    "correlationid": {
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "description": "同一件工作"
    },
    "causationid": {"$ref": "#/$defs/uuid", "description": "引起本事的事件编号"},
    "producer": {
      "type": "string",
      "pattern": "^zeren/[^ ]+$",
      "maxLength": 64,
      "description": "程序及版本"
    },
    "data": {"type": "object", "description": "内容"}
  },
  "dependentRequired": {"device": ["devicecount"], "devicecount": ["device"]},
  "anyOf": [
    {"properties": {"timeprecision": false}},
    {
      "required": ["timeprecision"],
      "properties": {
        "timeprecision": {"const": "day"},
        "time": {"pattern": "^[0-9-]{10}T00:00:00\\+08:00$"}
      }
    },
    {
      "required": ["timeprecision"],
      "properties": {
        "timeprecision": {"const": "minute"},
        "time": {"pattern": "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:00\\+08:00$"}
      }
    }
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "origin": {
      "description": "账本名：没有空格、加号",
      "type": "string",
      "pattern": "^[^ +]+$",
      "minLength": 1,
      "maxLength": 255
    }
  },
  "examples": [
    {
      "actor": "P0002",
      "actorrole": "villageInfoOfficer",
      "data": {
        "category": "notLifted",
        "householdId": "999901100201-0001",
        "sealed": {
          "box": "AAECAwQFBgcICQoL35HEr9I9C3FmNByE6ZM1VFMa6jeF/cHen1gLOYvnRAbtouRTmiryD1B/mn4Y3Df/",
          "key": "eb13de865e83cc05e1251c634ffd38e6"
        }
      },
      "id": "019ac000-0000-7000-8000-000000000003",
      "producer": "zeren/0.1.0",
      "recorder": "P0002",
      "source": "vector.example/2019",
      "specversion": "1.0",
      "subject": "household/999901100201-0001",
      "subjectversion": 0,
      "time": "2019-03-07T15:30:00+08:00",
      "type": "household.enrolled.v1"
    },
    {
      "actor": "P0002",
      "actorrole": "villageInfoOfficer",
      "data": {
        "category": "notLifted",
        "householdId": "999901100201-0001",
        "sealed": {
          "box": "AAECAwQFBgcICQoL35HEr9I9C3FmNByE6ZM1VFMa6jeF/cHen1gLOYvnRAbtouRTmiryD1B/mn4Y3Df/",
          "key": "eb13de865e83cc05e1251c634ffd38e6"
        }
      },
      "id": "019ac000-0000-7000-8000-000000000003",
      "producer": "zeren/0.1.0",
      "recorder": "P0002",
      "source": "vector.example/2019",
      "specversion": "1.0",
      "subject": "household/999901100201-0001",
      "subjectversion": 0,
      "time": "2019-03-07T15:30:00+08:00",
      "type": "household.enrolled.v1",
      "timeprecision": "minute",
      "device": "D01",
      "devicecount": 7,
      "correlationid": "V00001",
      "causationid": "019ac000-0000-7000-8000-000000000002"
    },
    {
      "actor": "P0002",
      "actorrole": "villageInfoOfficer",
      "data": {
        "category": "notLifted",
        "householdId": "999901100201-0001",
        "sealed": {
          "box": "AAECAwQFBgcICQoL35HEr9I9C3FmNByE6ZM1VFMa6jeF/cHen1gLOYvnRAbtouRTmiryD1B/mn4Y3Df/",
          "key": "eb13de865e83cc05e1251c634ffd38e6"
        }
      },
      "id": "019ac000-0000-7000-8000-000000000003",
      "producer": "zeren/0.1.0",
      "recorder": "P0002",
      "source": "vector.example/2019",
      "specversion": "1.0",
      "subject": "household/999901100201-0001",
      "subjectversion": 0,
      "time": "2019-03-07T00:00:00+08:00",
      "type": "household.enrolled.v1",
      "timeprecision": "day"
    }
  ]
}

"""###,
        "evidence.attached.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "evidence.attached.v1.json",
  "title": "补充凭据",
  "description": "补充凭据：不改变所指事件的事实",
  "type": "object",
  "required": ["targetId", "targetSequence", "targetType", "attached"],
  "properties": {
    "targetId": {"$ref": "#/$defs/uuid", "description": "所指事件的编号"},
    "targetSequence": {"type": "integer", "minimum": 0, "description": "所指事件的行号"},
    "targetType": {
      "type": "string",
      "pattern": "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\.v[1-9][0-9]*$",
      "maxLength": 128,
      "description": "所指事件的类型"
    },
    "attached": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "digest"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"}
        },
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "description": "补充的凭据"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "targetId": "019ac000-0000-7000-8000-000000000007",
      "targetSequence": 801,
      "targetType": "table.signed.v1",
      "attached": [
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3"
        }
      ]
    },
    {
      "targetId": "019ac000-0000-7000-8000-000000000007",
      "targetSequence": 801,
      "targetType": "table.signed.v1",
      "attached": [
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3"
        }
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "finding.answered.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "finding.answered.v1.json",
  "title": "疑点答复",
  "description": "疑点答复：答复、销号、退回",
  "type": "object",
  "required": ["finding", "state"],
  "properties": {
    "finding": {"type": "string", "minLength": 1, "description": "疑点的编号：规则号、对象、起日"},
    "state": {
      "type": "string",
      "enum": ["open", "answered", "closed"],
      "description": "状态：未答复（退回）、已答复、已销号"
    },
    "explanation": {"type": "string", "minLength": 1, "description": "说明；点名的说明密封"},
    "measure": {"type": "string", "minLength": 1, "description": "整改"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 explanation（说明）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"explanation": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "finding": "F-VIS-02 household/999901100201-0001 2019-04-01",
      "state": "answered",
      "explanation": "该户外出务工，已约定返乡日入户"
    },
    {
      "finding": "F-VIS-02 household/999901100201-0001 2019-04-01",
      "state": "answered",
      "sealed": {
        "box": "5tjS9q4wglRSTqZ3MXY7qGkZ2ij7ZHkcSIMGhOYEYzXKu7sL8MLsDHvKq5e5Mn/F+zAYrvU56gtm8sbk",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "finding": "F-VIS-02 household/999901100201-0001 2019-04-01",
      "state": "closed",
      "explanation": "已补入户",
      "measure": "四月二日补入户",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "guidance.given.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "guidance.given.v1.json",
  "title": "业务指导",
  "description": "入村指导、答疑、提醒",
  "type": "object",
  "required": ["villageCode", "topic", "channel"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "topic": {"type": "string", "description": "内容"},
    "channel": {"type": "string", "description": "方式"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"villageCode": "999901100201", "topic": "填写说明答疑", "channel": "现场"},
    {
      "villageCode": "999901100201",
      "topic": "填写说明答疑",
      "channel": "现场",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "handbook.filled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "handbook.filled.v1.json",
  "title": "手册填写",
  "description": "手册填写：按签字表全部照填，或一项一项据实登记",
  "type": "object",
  "required": ["householdId", "handbookNo"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "handbookNo": {"type": "string", "minLength": 1, "description": "手册编号"},
    "asSigned": {"const": true, "description": "按签字表全部照填"},
    "entries": {"type": "array", "items": {"$ref": "#/$defs/group"}, "description": "手册上的各项"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["asSigned"], "properties": {"entries": false}},
    {"required": ["entries"], "properties": {"asSigned": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "group": {
      "type": "object",
      "properties": {
        "member": {"$ref": "#/$defs/id", "description": "人编号；户的一组没有"},
        "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
        "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"}
      },
      "description": "同一户或同一成员的一组指标值",
      "unevaluatedProperties": false
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "handbookNo": "HB2019-00001", "asSigned": true},
    {"householdId": "999901100201-0001", "handbookNo": "HB2019-00001", "entries": []},
    {
      "householdId": "999901100201-0001",
      "handbookNo": "HB2019-00001",
      "entries": [
        {
          "values": {"living.houseArea": 7300},
          "sealed": {
            "box": "sN34z+6nnsL4CWHAwBHWVLGZSDtAUKLbCg/bbeDoHLikVvB6PFJFU0+GLaE5Bj0VO3pRzPyIuky/t3+1",
            "key": "26b194a8fe449205c7c05d74653f01f2"
          }
        },
        {
          "member": "999901100201-0001-1",
          "values": {"member.mandarin": "是"},
          "sealed": {
            "box": "0GJy/wP3UYb9P6OZpSXIiaArvw58Hqm0GjU+zKx/poHpqymgH4lrqjnXG37UbQccQNvsmLfpVxn0v6k6",
            "key": "38c6ae5234f042dc685c4de4596b0af2"
          }
        }
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "handbook.sealed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "handbook.sealed.v1.json",
  "title": "手册盖章",
  "description": "手册盖章：一枚印章，一批手册",
  "type": "object",
  "required": ["seal", "custodian", "handbooks"],
  "properties": {
    "seal": {"type": "string", "minLength": 1, "description": "印章"},
    "custodian": {"$ref": "#/$defs/id", "description": "保管人的人员编号"},
    "handbooks": {
      "type": "array",
      "items": {"type": "string", "minLength": 1},
      "description": "手册编号"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"seal": "政府", "custodian": "P0004", "handbooks": ["HB2019-00001", "HB2019-00002"]},
    {
      "seal": "政府",
      "custodian": "P0004",
      "handbooks": ["HB2019-00001", "HB2019-00002"],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "household.categoryChanged.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "household.categoryChanged.v1.json",
  "title": "户类别变更",
  "description": "户类别变更：转录上级的认定",
  "type": "object",
  "required": ["from", "to", "document"],
  "properties": {
    "from": {"type": "string", "minLength": 1, "description": "原户类别"},
    "to": {"type": "string", "minLength": 1, "description": "现户类别"},
    "year": {"type": "integer", "minimum": 2000, "maximum": 2100, "description": "脱贫或返贫的年度"},
    "document": {"type": "string", "minLength": 1, "description": "认定文件的文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"from": "未脱贫户", "to": "清退", "document": "样例扶领〔2019〕4号"},
    {
      "from": "2017年脱贫户",
      "to": "返贫户",
      "document": "样例扶领〔2019〕4号",
      "year": 2018,
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "household.enrolled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "household.enrolled.v1.json",
  "title": "户纳入台账",
  "description": "户纳入台账：国扶系统中入户之前的样子",
  "type": "object",
  "required": ["householdId", "villageCode", "group", "category"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "group": {"type": "string", "description": "村民小组"},
    "category": {"type": "string", "minLength": 1, "description": "户类别"},
    "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "householdId": "999901100201-0001",
      "villageCode": "999901100201",
      "group": "一组",
      "category": "未脱贫户"
    },
    {
      "householdId": "999901100201-0001",
      "villageCode": "999901100201",
      "group": "一组",
      "category": "未脱贫户",
      "values": {"base.exitYear": 2018, "base.population": 3, "base.povertyAttr": "低保贫困户"},
      "sealed": {
        "box": "3eV3YHxf0DRfQxc/yhFUydH0aVP5+D2vO1ndL/MmKzNiagsSMWhi1b+lV7ChdNAkARKPno/fOLBDHPUKik0k5M1QslHeLm4Q5aocuzBD2xZv/a2N+cbGFX0A82Y=",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "household.headChanged.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "household.headChanged.v1.json",
  "title": "户主变更",
  "description": "户主变更",
  "type": "object",
  "required": ["newHead", "reason"],
  "properties": {
    "oldHead": {"$ref": "#/$defs/id", "description": "原户主的人编号"},
    "newHead": {"$ref": "#/$defs/id", "description": "新户主的人编号"},
    "reason": {
      "type": "string",
      "enum": ["death", "split", "other"],
      "description": "原因：去世、分户、其他"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"newHead": "999901100201-0001-2", "reason": "death"},
    {
      "newHead": "999901100201-0001-2",
      "reason": "other",
      "oldHead": "999901100201-0001-1",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "household.restructured.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "household.restructured.v1.json",
  "title": "分户合户",
  "description": "分户、合户、整户消亡：参与的每一户各记一条",
  "type": "object",
  "required": ["householdId", "kind", "sources", "targets", "memberMap", "document"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "本条所记的户"},
    "kind": {
      "type": "string",
      "enum": ["split", "merge", "extinct"],
      "description": "种类：分户、合户、整户消亡"
    },
    "sources": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "minItems": 1,
      "description": "原户"
    },
    "targets": {"type": "array", "items": {"$ref": "#/$defs/id"}, "description": "现户"},
    "memberMap": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["member", "to"],
        "properties": {
          "member": {"$ref": "#/$defs/id", "description": "人编号"},
          "to": {"$ref": "#/$defs/id", "description": "归入的户编号"}
        },
        "unevaluatedProperties": false
      },
      "description": "原户每个成员归入的户"
    },
    "document": {"type": "string", "minLength": 1, "description": "依据的文号"},
    "joining": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "minItems": 1,
      "description": "归入本户的成员"
    },
    "items": {
      "type": "array",
      "items": {"$ref": "#/$defs/group"},
      "minItems": 1,
      "description": "归入成员的指标值，新户的指标值"
    },
    "founding": {
      "type": "object",
      "required": ["villageCode", "group", "category", "head"],
      "properties": {
        "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
        "group": {"type": "string", "description": "村民小组"},
        "category": {"type": "string", "minLength": 1, "description": "户类别"},
        "head": {"$ref": "#/$defs/id", "description": "户主的人编号"}
      },
      "unevaluatedProperties": false,
      "description": "新户承自原户的"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "group": {
      "type": "object",
      "properties": {
        "member": {"$ref": "#/$defs/id", "description": "人编号；户的一组没有"},
        "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
        "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"}
      },
      "description": "同一户或同一成员的一组指标值",
      "unevaluatedProperties": false
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "householdId": "999901100201-0001",
      "kind": "extinct",
      "sources": ["999901100201-0001"],
      "targets": [],
      "memberMap": [],
      "document": "样例民〔2019〕7号"
    },
    {
      "householdId": "999901100201-0005",
      "kind": "split",
      "sources": ["999901100201-0001"],
      "targets": ["999901100201-0001", "999901100201-0005"],
      "memberMap": [
        {"member": "999901100201-0001-1", "to": "999901100201-0001"},
        {"member": "999901100201-0001-2", "to": "999901100201-0005"}
      ],
      "document": "样例民〔2019〕7号",
      "joining": ["999901100201-0001-2"],
      "founding": {
        "villageCode": "999901100201",
        "group": "一组",
        "category": "未脱贫户",
        "head": "999901100201-0001-2"
      },
      "items": [
        {
          "values": {"base.population": 1},
          "sealed": {
            "box": "jYBnbveEf9jiTV/bol6q043UWQUI8J5AOE4wcvlHc/URd0zybOamWlLVuZ/dkg/6IByDvg1bTew7scXl",
            "key": "60af4b9aeebc7a2eb01d35486d8e863b"
          }
        },
        {
          "member": "999901100201-0001-2",
          "values": {"member.mandarin": "是"},
          "sealed": {
            "box": "9utrZwBnBgYaZFbjtMgiPgp1WwbKtBDA/BRcDsLWfdge40ORQQMla9WRbszHBY+PTULbAXoxOM67HnNl",
            "key": "7e27f67f499325638909f5bf7648c005"
          }
        }
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "item.corrected.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "item.corrected.v1.json",
  "title": "信息表修改",
  "description": "信息表修改：一项改前改后的值；属个人信息的密封",
  "type": "object",
  "required": ["visitId", "indicator", "reason", "proof", "registrant"],
  "properties": {
    "visitId": {"type": "string", "minLength": 1, "description": "入户编号"},
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "before": {"$ref": "#/$defs/value", "description": "改前的值；空的没有"},
    "after": {"$ref": "#/$defs/value", "description": "改后的值；空的没有"},
    "reason": {"type": "string", "description": "理由"},
    "proof": {"type": "string", "description": "凭据"},
    "registrant": {"$ref": "#/$defs/id", "description": "登记人的人员编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 before、after（改前、改后的值）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"before": false, "after": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "visitId": "V00001",
      "indicator": "living.houseArea",
      "reason": "入户核实",
      "proof": "实地查看",
      "registrant": "P0008"
    },
    {
      "visitId": "V00001",
      "indicator": "living.houseArea",
      "reason": "入户核实",
      "proof": "实地查看",
      "registrant": "P0008",
      "before": 6100,
      "after": 7300
    },
    {
      "visitId": "V00001",
      "indicator": "member.name",
      "reason": "入户核实",
      "proof": "实地查看",
      "registrant": "P0008",
      "member": "999901100201-0001-1",
      "sealed": {
        "box": "wFHfJA9ocHUOjkdj/7BNyWS3fXyvDE5NqJ3C86YH1c1DpDpQV2buan1yhmCy7rI/2FF0bwNn8Vj74/tiwIQy5eAx+FGVJIjk0riSJ2RCpyaaHsyr2G+XdxwlTRs=",
        "key": "38c6ae5234f042dc685c4de4596b0af2"
      }
    },
    {
      "visitId": "V00001",
      "indicator": "member.mandarin",
      "reason": "入户核实",
      "proof": "实地查看",
      "registrant": "P0008",
      "member": "999901100201-0001-1",
      "before": "否",
      "after": "是",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "items.verified.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "items.verified.v1.json",
  "title": "逐项核实",
  "description": "逐项核实：一次入户一并登记的结论",
  "type": "object",
  "required": ["visitId", "registrant", "verdicts"],
  "properties": {
    "visitId": {"type": "string", "minLength": 1, "description": "入户编号"},
    "registrant": {"$ref": "#/$defs/id", "description": "登记人的人员编号"},
    "verdicts": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["indicator", "verdict"],
        "properties": {
          "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
          "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
          "verdict": {"$ref": "#/$defs/verdict", "description": "结论"},
          "reason": {"type": "string", "minLength": 1, "description": "理由"},
          "proof": {"type": "string", "minLength": 1, "description": "凭据"}
        },
        "unevaluatedProperties": false
      },
      "description": "各项的结论"
    },
    "rest": {
      "type": "object",
      "required": ["verdict"],
      "properties": {
        "verdict": {"$ref": "#/$defs/verdict", "description": "结论"},
        "reason": {"type": "string", "minLength": 1, "description": "理由"},
        "proof": {"type": "string", "minLength": 1, "description": "凭据"}
      },
      "unevaluatedProperties": false,
      "description": "其余各项的结论"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "verdict": {
      "description": "结论：相符、不符、无法核实",
      "type": "string",
      "enum": ["match", "mismatch", "unverifiable"]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"visitId": "V00001", "registrant": "P0008", "verdicts": []},
    {
      "visitId": "V00001",
      "registrant": "P0008",
      "verdicts": [
        {
          "indicator": "living.houseArea",
          "verdict": "mismatch",
          "reason": "入户核实",
          "proof": "实地查看"
        },
        {"indicator": "member.mandarin", "member": "999901100201-0001-1", "verdict": "unverifiable"}
      ],
      "rest": {"verdict": "match", "reason": "入户核实", "proof": "查看证件"},
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "key.enrolled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "key.enrolled.v1.json",
  "title": "密钥登记",
  "description": "密钥登记：某人的公钥从下一次入账起有效",
  "type": "object",
  "required": ["personId", "key", "possession"],
  "properties": {
    "personId": {"$ref": "#/$defs/id", "description": "人员编号"},
    "key": {"$ref": "#/$defs/verifierKey", "description": "公钥"},
    "possession": {
      "$ref": "#/$defs/base64",
      "description": "持有证明：新密钥对登记文本的签名，Base64"
    },
    "attestor": {"$ref": "#/$defs/id", "description": "见证人的人员编号"},
    "inPersonCheck": {"type": "boolean", "description": "是否当面核对"},
    "keeper": {"const": true, "description": "是账本管理员的密钥；不是的没有这一项"},
    "notAfter": {"$ref": "#/$defs/day", "description": "有效期的最后一日（协调世界时）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "verifierKey": {
      "description": "公钥：名称+8 位十六进制+Base64",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$",
      "maxLength": 500
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "personId": "P0002",
      "key": "P0002+90ed92ad+ASVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd",
      "possession": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
    },
    {
      "personId": "P0002",
      "key": "P0002+90ed92ad+ASVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd",
      "possession": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA==",
      "attestor": "P0001",
      "inPersonCheck": true,
      "keeper": true,
      "notAfter": "2020-12-31",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "key.revoked.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "key.revoked.v1.json",
  "title": "密钥吊销",
  "description": "密钥吊销：此后该密钥的签名无效，此前的仍有效",
  "type": "object",
  "required": ["key", "reason"],
  "properties": {
    "key": {"$ref": "#/$defs/keyId", "description": "被吊销的密钥"},
    "reason": {
      "type": "string",
      "enum": ["lost", "left", "compromised", "replaced"],
      "description": "原因：遗失、离任、泄露、更换"
    },
    "suspectSince": {"$ref": "#/$defs/time", "description": "从何时起的签名列为疑点"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"key": "P0002+90ed92ad", "reason": "lost"},
    {
      "key": "P0002+90ed92ad",
      "reason": "compromised",
      "suspectSince": "2019-03-20T08:00:00+08:00",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "ledger.opened.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "ledger.opened.v1.json",
  "title": "建账",
  "description": "建账：第一行，且只在第一行",
  "type": "object",
  "required": ["format", "suite", "name", "log", "keepers"],
  "properties": {
    "format": {"const": 1, "description": "格式版本"},
    "suite": {"type": "string", "enum": ["sha256-ed25519", "sm3-sm2"], "description": "密码套件"},
    "name": {"type": "string", "minLength": 1, "description": "账本的名称"},
    "log": {"$ref": "#/$defs/verifierKey", "description": "账本的公钥"},
    "keepers": {
      "type": "array",
      "items": {"$ref": "#/$defs/verifierKey"},
      "minItems": 1,
      "description": "账本管理员的公钥，至少一把"
    },
    "predecessor": {
      "type": "object",
      "required": ["origin", "size", "root"],
      "properties": {
        "origin": {"$ref": "#/$defs/origin", "description": "前一账本的账本名"},
        "size": {"type": "integer", "minimum": 0, "description": "前一账本的行数"},
        "root": {"$ref": "#/$defs/base64", "description": "前一账本的树根，Base64"}
      },
      "unevaluatedProperties": false,
      "description": "接续的前一账本"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "verifierKey": {
      "description": "公钥：名称+8 位十六进制+Base64",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]+={0,2}$",
      "maxLength": 500
    },
    "origin": {
      "description": "账本名：没有空格、加号",
      "type": "string",
      "pattern": "^[^ +]+$",
      "minLength": 1,
      "maxLength": 255
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "format": 1,
      "suite": "sha256-ed25519",
      "name": "样例镇",
      "log": "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
      "keepers": ["P0001+b079ba2b+ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"]
    },
    {
      "format": 1,
      "suite": "sha256-ed25519",
      "name": "样例镇",
      "log": "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
      "keepers": [
        "P0001+b079ba2b+ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X",
        "P0002+90ed92ad+ASVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd"
      ],
      "predecessor": {
        "origin": "vector.example/2018",
        "size": 3,
        "root": "4neni0In1v/TgCLJpJxX+DCELKv02G6wcJg0bKrNF/g="
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "line.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "line.json",
  "title": "账本的一行",
  "description": "账本文件的一行：事件、次序、链和签名",
  "type": "object",
  "required": ["after", "event", "previous", "recorded", "sequence"],
  "properties": {
    "after": {"type": "integer", "minimum": 0, "description": "本次入账签署时已经落盘的行数"},
    "event": {"$ref": "#/$defs/event", "description": "事件"},
    "more": {"const": true, "description": "下一行属于同一次入账"},
    "previous": {"$ref": "#/$defs/hash", "description": "前一行的叶散列；第 0 行为 64 个零"},
    "recorded": {
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{3}Z$",
      "maxLength": 24,
      "description": "入账时间，协调世界时"
    },
    "sequence": {"type": "integer", "minimum": 0, "description": "行号，从 0 起"},
    "signatures": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["key", "value"],
        "properties": {
          "key": {"$ref": "#/$defs/keyId", "description": "密钥简称"},
          "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
        },
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "maxItems": 16,
      "description": "签名，只在一次入账的最后一行"
    }
  },
  "oneOf": [
    {"required": ["more"], "properties": {"signatures": false}},
    {"required": ["signatures"], "properties": {"more": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "hash": {
      "description": "账本散列，64 位小写十六进制",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "maxLength": 64
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "origin": {
      "description": "账本名：没有空格、加号",
      "type": "string",
      "pattern": "^[^ +]+$",
      "minLength": 1,
      "maxLength": 255
    },
    "event": {
      "type": "object",
      "required": [
        "specversion",
        "id",
        "source",
        "type",
        "subject",
        "subjectversion",
        "time",
        "actor",
        "actorrole",
        "recorder",
        "producer",
        "data"
      ],
      "properties": {
        "specversion": {"const": "1.0", "description": "CloudEvents 版本"},
        "id": {"$ref": "#/$defs/uuid", "description": "事件编号"},
        "source": {"$ref": "#/$defs/origin", "description": "账本名"},
        "type": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\.v[1-9][0-9]*$",
          "maxLength": 128,
          "description": "事件类型和版本；内容的格式见同名文件"
        },
        "subject": {
          "type": "string",
          "pattern": "^(ledger|(household|village|township|unit|person)/[^ +/]+)$",
          "maxLength": 200,
          "description": "主体"
        },
        "subjectversion": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "description": "该主体此前的事件数"
        },
        "time": {"$ref": "#/$defs/time", "description": "发生时间"},
        "timeprecision": {
          "type": "string",
          "enum": ["day", "minute"],
          "description": "时间精确到日或分；没有为到秒"
        },
        "actor": {"$ref": "#/$defs/id", "description": "谁做的"},
        "actorrole": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z]*$",
          "maxLength": 64,
          "description": "以什么职务：一个词；有哪些见 role.appointed.v1.json"
        },
        "recorder": {"$ref": "#/$defs/id", "description": "谁录入账本的"},
        "device": {"type": "string", "minLength": 1, "maxLength": 128, "description": "设备"},
        "devicecount": {
          "type": "integer",
          "minimum": 0,
          "maximum": 2147483647,
          "description": "该设备自己的流水号"
        },
        "correlationid": {
          "type": "string",
          "minLength": 1,
          "maxLength": 128,
          "description": "同一件工作"
        },
        "causationid": {"$ref": "#/$defs/uuid", "description": "引起本事的事件编号"},
        "producer": {
          "type": "string",
          "pattern": "^zeren/[^ ]+$",
          "maxLength": 64,
          "description": "程序及版本"
        },
        "data": {"type": "object", "description": "内容"}
      },
      "dependentRequired": {"device": ["devicecount"], "devicecount": ["device"]},
      "anyOf": [
        {"properties": {"timeprecision": false}},
        {
          "required": ["timeprecision"],
          "properties": {
            "timeprecision": {"const": "day"},
            "time": {"pattern": "^[0-9-]{10}T00:00:00\\+08:00$"}
          }
        },
        {
          "required": ["timeprecision"],
          "properties": {
            "timeprecision": {"const": "minute"},
            "time": {"pattern": "^[0-9-]{10}T[0-9]{2}:[0-9]{2}:00\\+08:00$"}
          }
        }
      ],
      "unevaluatedProperties": false,
      "description": "事件，见 event.json"
    }
  },
  "examples": [
    {
      "after": 0,
      "event": {
        "actor": "P0001",
        "actorrole": "ledgerKeeper",
        "data": {
          "format": 1,
          "keepers": ["P0001+b079ba2b+ASmsuuFBvMrwsi4alNNNC8c2HlJtC/4SyJeUvJMilm3X"],
          "log": "vector.example/2019+eb5606e8+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4",
          "name": "样例镇",
          "suite": "sha256-ed25519"
        },
        "id": "019ac000-0000-7000-8000-000000000001",
        "producer": "zeren/0.1.0",
        "recorder": "P0001",
        "source": "vector.example/2019",
        "specversion": "1.0",
        "subject": "ledger",
        "subjectversion": 0,
        "time": "2019-03-06T09:00:00+08:00",
        "type": "ledger.opened.v1"
      },
      "more": true,
      "previous": "0000000000000000000000000000000000000000000000000000000000000000",
      "recorded": "2026-11-24T03:00:00.000Z",
      "sequence": 0
    },
    {
      "after": 0,
      "event": {
        "actor": "P0001",
        "actorrole": "ledgerKeeper",
        "data": {
          "key": "P0002+90ed92ad+ASVDuS/xCVURR2rcg2nbbdyTNmWhGXjdoUBO4QZsqVWd",
          "personId": "P0002",
          "possession": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
        },
        "id": "019ac000-0000-7000-8000-000000000002",
        "producer": "zeren/0.1.0",
        "recorder": "P0001",
        "source": "vector.example/2019",
        "specversion": "1.0",
        "subject": "person/P0002",
        "subjectversion": 0,
        "time": "2019-03-06T09:05:00+08:00",
        "type": "key.enrolled.v1"
      },
      "previous": "4699beea47c70f59e7e3148e50bc06fdeb185aec5dc4dede83c1fb9b55711223",
      "recorded": "2026-11-24T03:00:00.000Z",
      "sequence": 1,
      "signatures": [
        {
          "key": "P0001+b079ba2b",
          "value": "ss+2Bjr2y+JlUL84l0FcaM410uZ6mIVfc9N4MVIQ8K1MWTisHtZhezFfn+AmVAhb59wnzC7oZoR3Jti3XyzNBg=="
        }
      ]
    }
  ]
}

"""###,
        "materials.distributed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "materials.distributed.v1.json",
  "title": "材料发放",
  "description": "材料发放：一个环节，一人交一人",
  "type": "object",
  "required": ["villageCode", "hop", "from", "to", "items"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "hop": {
      "type": "string",
      "enum": ["townToVillage", "villageToContact", "unitToContact"],
      "description": "环节：镇到村、村到联系人、后盾单位到联系人"
    },
    "from": {"$ref": "#/$defs/id", "description": "发放人的人员编号"},
    "to": {"$ref": "#/$defs/id", "description": "接收人的人员编号"},
    "items": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind", "householdId"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": ["handbook", "contactCard", "infoTable", "subsidyList", "instructions"],
            "description": "物品：帮扶手册、联系卡、信息表、补贴清单、填写说明"
          },
          "number": {"type": "string", "minLength": 1, "description": "编号；没有编号的物品没有"},
          "householdId": {"$ref": "#/$defs/id", "description": "户编号"}
        },
        "unevaluatedProperties": false
      },
      "description": "各件物品"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "villageCode": "999901100201",
      "hop": "unitToContact",
      "from": "P0001",
      "to": "P0008",
      "items": [{"kind": "instructions", "householdId": "999901100201-0001"}]
    },
    {
      "villageCode": "999901100201",
      "hop": "townToVillage",
      "from": "P0002",
      "to": "P0053",
      "items": [
        {"kind": "handbook", "number": "HB2019-00001", "householdId": "999901100201-0001"},
        {"kind": "instructions", "householdId": "999901100201-0001"}
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "member.enrolled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "member.enrolled.v1.json",
  "title": "成员登记",
  "description": "成员登记：国扶系统中入户之前的样子",
  "type": "object",
  "required": ["householdId", "member"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号"},
    "values": {"$ref": "#/$defs/values", "description": "不属个人信息的指标值"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "属个人信息的指标值：指标编号 → 值"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "values": {
      "description": "指标编号 → 值",
      "type": "object",
      "propertyNames": {"$ref": "#/$defs/indicatorId"},
      "additionalProperties": {"$ref": "#/$defs/value"}
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "member": "999901100201-0001-1"},
    {
      "householdId": "999901100201-0001",
      "member": "999901100201-0001-1",
      "values": {"member.mandarin": "是"},
      "sealed": {
        "box": "hXW5YZHuz7rMlTZey1f0OcnC5ZYcljOGad8Du8dgkKk08z2XBD8183jxFNj3eMS/GNugZyt0nf1rU1QOr5tEyGGrrTre1PFPHHYKSjfiJZN2Nw6ZS8m5KBWgCz/weiP6Ms/kU93YGmcMnDI6whWJp/51JIAtt+zyk/LDqQ==",
        "key": "38c6ae5234f042dc685c4de4596b0af2"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "output/act.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "act.json",
  "title": "一个动作（zeren visit、sign …）",
  "type": "object",
  "description": "动作的结果",
  "required": [
    "committed",
    "events",
    "alreadyEntered"
  ],
  "properties": {
    "committed": {
      "type": "boolean",
      "description": "是否入账"
    },
    "events": {
      "type": "array",
      "description": "入账的（--dry-run 时为可以入账的）事件",
      "items": {
        "type": "object",
        "description": "一条",
        "required": [
          "sequence",
          "type",
          "subject",
          "time",
          "actor",
          "actorRole",
          "recorder",
          "factual",
          "summary"
        ],
        "properties": {
          "sequence": {
            "type": [
              "integer",
              "null"
            ],
            "description": "序号；没有写入的为 null",
            "minimum": 0
          },
          "type": {
            "type": "string",
            "description": "事件类型"
          },
          "subject": {
            "type": "string",
            "description": "主体"
          },
          "time": {
            "type": "string",
            "description": "发生时间",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
          },
          "actor": {
            "type": "string",
            "description": "行为人"
          },
          "actorRole": {
            "type": "string",
            "description": "以什么职务"
          },
          "recorder": {
            "type": "string",
            "description": "录入人"
          },
          "factual": {
            "type": "array",
            "description": "作为既成事实登记时违反的规则",
            "items": {
              "type": "string",
              "description": "规则"
            }
          },
          "summary": {
            "type": "string",
            "description": "一句话"
          }
        }
      }
    },
    "alreadyEntered": {
      "type": [
        "integer",
        "null"
      ],
      "description": "早已入账的那一条的序号",
      "minimum": 0
    }
  }
}

"""###,
        "output/bench.proof.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "bench.proof.json",
  "title": "zeren bench proof",
  "type": "object",
  "description": "测速",
  "required": [
    "size",
    "proofs",
    "coldNanoseconds",
    "buildNanoseconds",
    "checkNanoseconds"
  ],
  "properties": {
    "size": {
      "type": "integer",
      "description": "叶数",
      "minimum": 0
    },
    "proofs": {
      "type": "integer",
      "description": "证明数",
      "minimum": 0
    },
    "coldNanoseconds": {
      "type": "integer",
      "description": "做一个，瓦片初次核对在内，纳秒",
      "minimum": 0
    },
    "buildNanoseconds": {
      "type": "integer",
      "description": "做一个，纳秒",
      "minimum": 0
    },
    "checkNanoseconds": {
      "type": "integer",
      "description": "验一个，纳秒",
      "minimum": 0
    }
  }
}

"""###,
        "output/bench.root.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "bench.root.json",
  "title": "zeren bench root",
  "type": "object",
  "description": "测速",
  "required": [
    "root",
    "rootBase64",
    "lines",
    "bytes",
    "seconds",
    "linesPerSecond"
  ],
  "properties": {
    "root": {
      "type": "string",
      "description": "根",
      "pattern": "^[0-9a-f]{64}$"
    },
    "rootBase64": {
      "type": "string",
      "description": "根，Base64"
    },
    "lines": {
      "type": "integer",
      "description": "行数",
      "minimum": 0
    },
    "bytes": {
      "type": "integer",
      "description": "字节数",
      "minimum": 0
    },
    "seconds": {
      "type": "number",
      "minimum": 0,
      "description": "秒"
    },
    "linesPerSecond": {
      "type": "integer",
      "description": "每秒行数",
      "minimum": 0
    }
  }
}

"""###,
        "output/bundle.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "bundle.json",
  "title": "zeren bundle",
  "type": "object",
  "description": "打好的包",
  "required": [
    "origin",
    "events",
    "folder",
    "root",
    "key",
    "fingerprint",
    "witnessed",
    "files"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    },
    "folder": {
      "type": "string",
      "description": "文件夹"
    },
    "root": {
      "type": "string",
      "description": "根，Base64"
    },
    "key": {
      "type": "string",
      "description": "日志的验证密钥"
    },
    "fingerprint": {
      "type": "string",
      "description": "其指纹",
      "pattern": "^[0-9a-f]{64}$"
    },
    "witnessed": {
      "type": "integer",
      "description": "见证过的检查点",
      "minimum": 0
    },
    "files": {
      "type": "integer",
      "description": "文件数",
      "minimum": 0
    }
  }
}

"""###,
        "output/changes.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "changes.json",
  "title": "zeren changes",
  "type": "object",
  "description": "变更",
  "required": [
    "since",
    "events",
    "enrolled",
    "values",
    "annex",
    "appeared",
    "gone"
  ],
  "properties": {
    "since": {
      "type": "integer",
      "description": "此前所知的最后一条；-1 为没有",
      "minimum": -1
    },
    "events": {
      "type": "array",
      "description": "其后入账的",
      "items": {
        "$ref": "#/$defs/listed"
      }
    },
    "enrolled": {
      "type": "array",
      "description": "新纳入的户",
      "items": {
        "type": "string",
        "description": "户编号"
      }
    },
    "values": {
      "type": "array",
      "description": "变了的值",
      "items": {
        "type": "object",
        "description": "一个值",
        "required": [
          "household",
          "id",
          "member",
          "before",
          "after"
        ],
        "properties": {
          "household": {
            "type": "string",
            "description": "户编号"
          },
          "id": {
            "type": "string",
            "description": "指标"
          },
          "member": {
            "type": [
              "string",
              "null"
            ],
            "description": "人编号"
          },
          "before": {
            "$ref": "#/$defs/value"
          },
          "after": {
            "$ref": "#/$defs/value"
          }
        }
      }
    },
    "annex": {
      "type": "array",
      "description": "进展表变了的格",
      "items": {
        "type": "object",
        "description": "一格",
        "required": [
          "village",
          "column",
          "before",
          "after",
          "added",
          "removed"
        ],
        "properties": {
          "village": {
            "type": "string",
            "description": "村代码"
          },
          "column": {
            "type": "integer",
            "description": "列号",
            "minimum": 3,
            "maximum": 7
          },
          "before": {
            "type": "string",
            "description": "原来"
          },
          "after": {
            "type": "string",
            "description": "现在"
          },
          "added": {
            "type": "array",
            "description": "增",
            "items": {
              "type": "string",
              "description": "户或人的编号"
            }
          },
          "removed": {
            "type": "array",
            "description": "减",
            "items": {
              "type": "string",
              "description": "户或人的编号"
            }
          }
        }
      }
    },
    "appeared": {
      "type": "array",
      "description": "新出现的疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "gone": {
      "type": "array",
      "description": "不再成立的疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "value": {
      "description": "指标值；没有为 null，个人信息遮住",
      "anyOf": [
        {
          "type": "null"
        },
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的值",
          "required": [
            "integer",
            "text"
          ],
          "properties": {
            "integer": {
              "type": [
                "integer",
                "null"
              ],
              "description": "按指标目录单位的整数；不是数的为 null"
            },
            "text": {
              "type": "string",
              "description": "人读的写法"
            }
          }
        }
      ]
    },
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "listed": {
      "type": "object",
      "description": "流水一条",
      "required": [
        "sequence",
        "type",
        "subject",
        "time",
        "recorded",
        "actor",
        "actorRole",
        "recorder",
        "status",
        "summary"
      ],
      "properties": {
        "sequence": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "type": {
          "type": "string",
          "description": "事件类型"
        },
        "subject": {
          "type": "string",
          "description": "主体"
        },
        "time": {
          "type": "string",
          "description": "发生时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
        },
        "recorded": {
          "type": "string",
          "description": "入账时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
        },
        "actor": {
          "type": "string",
          "description": "行为人"
        },
        "actorRole": {
          "type": "string",
          "description": "以什么职务"
        },
        "recorder": {
          "type": "string",
          "description": "录入人"
        },
        "status": {
          "type": "string",
          "description": "是否作废",
          "enum": [
            "inForce",
            "annulled"
          ]
        },
        "summary": {
          "type": "string",
          "description": "一句话"
        }
      }
    }
  }
}

"""###,
        "output/check.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "check.json",
  "title": "zeren check",
  "type": "object",
  "description": "验证结果",
  "required": [
    "verdict",
    "checkpoint",
    "witnesses",
    "lines",
    "trustNotMet",
    "notChecked"
  ],
  "properties": {
    "verdict": {
      "type": "string",
      "description": "结论",
      "enum": [
        "passed",
        "notEstablished",
        "failed"
      ]
    },
    "checkpoint": {
      "type": [
        "object",
        "null"
      ],
      "description": "证明里的检查点",
      "required": [
        "origin",
        "size",
        "root",
        "key",
        "fingerprint"
      ],
      "properties": {
        "origin": {
          "type": "string",
          "description": "账本名"
        },
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "root": {
          "type": "string",
          "description": "根，Base64"
        },
        "key": {
          "type": [
            "string",
            "null"
          ],
          "description": "验得过的、带来的密钥"
        },
        "fingerprint": {
          "type": [
            "string",
            "null"
          ],
          "description": "其指纹",
          "pattern": "^[0-9a-f]{64}$"
        }
      }
    },
    "witnesses": {
      "type": "array",
      "description": "带来了密钥的见证人",
      "items": {
        "type": "object",
        "description": "一个见证人",
        "required": [
          "name",
          "key",
          "times"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "名称"
          },
          "key": {
            "type": "string",
            "description": "验证密钥"
          },
          "times": {
            "type": "array",
            "description": "何时见证，1970 年以来的秒",
            "items": {
              "type": "integer",
              "description": "秒",
              "minimum": 0
            }
          }
        }
      }
    },
    "lines": {
      "type": "array",
      "description": "各行",
      "items": {
        "type": "object",
        "description": "一行",
        "required": [
          "file",
          "sequence",
          "leaf",
          "contradictions",
          "event",
          "summary"
        ],
        "properties": {
          "file": {
            "type": "string",
            "description": "证明的文件"
          },
          "sequence": {
            "type": [
              "integer",
              "null"
            ],
            "description": "这一行自称的序号",
            "minimum": 0
          },
          "leaf": {
            "type": "string",
            "description": "叶散列",
            "pattern": "^[0-9a-f]{64}$"
          },
          "contradictions": {
            "type": "array",
            "description": "对不上的",
            "items": {
              "type": "object",
              "description": "一处",
              "required": [
                "kind",
                "message"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "description": "种类",
                  "enum": [
                    "lineMalformed",
                    "rootDiffers",
                    "proofMalformed",
                    "signatureWrong",
                    "cosignatureWrong",
                    "otherPlace",
                    "otherLedger",
                    "otherCheckpoint"
                  ]
                },
                "message": {
                  "type": "string",
                  "description": "说明"
                }
              }
            }
          },
          "event": {
            "type": [
              "object",
              "null"
            ],
            "description": "事件，密文遮住；对不上的为 null"
          },
          "summary": {
            "type": [
              "string",
              "null"
            ],
            "description": "一句话"
          }
        }
      }
    },
    "trustNotMet": {
      "type": "array",
      "description": "没有满足的要求",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    },
    "notChecked": {
      "type": "array",
      "description": "没有核对的",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    }
  },
  "$defs": {
    "notChecked": {
      "type": "object",
      "description": "没有核对的",
      "required": [
        "what",
        "why",
        "how"
      ],
      "properties": {
        "what": {
          "type": "string",
          "description": "什么"
        },
        "why": {
          "type": "string",
          "description": "为什么"
        },
        "how": {
          "type": [
            "string",
            "null"
          ],
          "description": "怎样核对"
        }
      }
    }
  }
}

"""###,
        "output/check.splitView.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "check.splitView.json",
  "title": "zeren check（分叉的证据）",
  "type": "object",
  "description": "分叉的证据",
  "required": [
    "splitView",
    "origin",
    "size",
    "roots",
    "key"
  ],
  "properties": {
    "splitView": {
      "type": "boolean",
      "description": "是否确知是这个日志分叉"
    },
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "size": {
      "type": "integer",
      "description": "条数",
      "minimum": 0
    },
    "roots": {
      "type": "array",
      "description": "两个根，Base64",
      "items": {
        "type": "string",
        "description": "根"
      }
    },
    "key": {
      "type": [
        "string",
        "null"
      ],
      "description": "验得过的、带来的密钥"
    }
  }
}

"""###,
        "output/compare.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "compare.json",
  "title": "zeren compare",
  "type": "object",
  "description": "三统一",
  "required": [
    "villages",
    "differences",
    "items"
  ],
  "properties": {
    "villages": {
      "type": "array",
      "description": "各村",
      "items": {
        "type": "object",
        "description": "一村",
        "required": [
          "village",
          "households",
          "consistent",
          "differing",
          "differences"
        ],
        "properties": {
          "village": {
            "type": "string",
            "description": "村代码"
          },
          "households": {
            "type": "integer",
            "description": "户数",
            "minimum": 0
          },
          "consistent": {
            "type": "integer",
            "description": "一致的户",
            "minimum": 0
          },
          "differing": {
            "type": "integer",
            "description": "不一致的户",
            "minimum": 0
          },
          "differences": {
            "type": "integer",
            "description": "不一致的项",
            "minimum": 0
          }
        }
      }
    },
    "differences": {
      "type": "array",
      "description": "不一致的项",
      "items": {
        "type": "object",
        "description": "一项",
        "required": [
          "household",
          "village",
          "id",
          "name",
          "member",
          "status",
          "signed",
          "national",
          "handbook",
          "since",
          "handbookEvent",
          "nationalEvent",
          "filler",
          "enterer"
        ],
        "properties": {
          "household": {
            "type": "string",
            "description": "户编号"
          },
          "village": {
            "type": "string",
            "description": "村代码"
          },
          "id": {
            "type": "string",
            "description": "指标"
          },
          "name": {
            "type": "string",
            "description": "名称"
          },
          "member": {
            "type": [
              "string",
              "null"
            ],
            "description": "人编号"
          },
          "status": {
            "type": "string",
            "description": "状态",
            "enum": [
              "consistent",
              "handbookDiffers",
              "nationalDiffers",
              "bothDiffer",
              "pendingDeferred",
              "notYetEntered",
              "handbookNotFilled",
              "notSigned"
            ]
          },
          "signed": {
            "$ref": "#/$defs/value"
          },
          "national": {
            "$ref": "#/$defs/value"
          },
          "handbook": {
            "$ref": "#/$defs/value"
          },
          "since": {
            "type": [
              "string",
              "null"
            ],
            "description": "自哪天起",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "handbookEvent": {
            "type": [
              "integer",
              "null"
            ],
            "description": "手册所据的事件",
            "minimum": 0
          },
          "nationalEvent": {
            "type": [
              "integer",
              "null"
            ],
            "description": "国扶值所据的事件",
            "minimum": 0
          },
          "filler": {
            "type": [
              "string",
              "null"
            ],
            "description": "填册人"
          },
          "enterer": {
            "type": [
              "string",
              "null"
            ],
            "description": "录入人"
          }
        }
      }
    },
    "items": {
      "type": [
        "array",
        "null"
      ],
      "description": "这一户的各项",
      "items": {
        "$ref": "#/$defs/compared"
      }
    }
  },
  "$defs": {
    "value": {
      "description": "指标值；没有为 null，个人信息遮住",
      "anyOf": [
        {
          "type": "null"
        },
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的值",
          "required": [
            "integer",
            "text"
          ],
          "properties": {
            "integer": {
              "type": [
                "integer",
                "null"
              ],
              "description": "按指标目录单位的整数；不是数的为 null"
            },
            "text": {
              "type": "string",
              "description": "人读的写法"
            }
          }
        }
      ]
    },
    "compared": {
      "type": "object",
      "description": "三统一的一项",
      "required": [
        "id",
        "name",
        "member",
        "status",
        "signed",
        "national",
        "handbook",
        "since",
        "handbookEvent",
        "nationalEvent"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "指标"
        },
        "name": {
          "type": "string",
          "description": "名称"
        },
        "member": {
          "type": [
            "string",
            "null"
          ],
          "description": "人编号"
        },
        "status": {
          "type": "string",
          "description": "状态",
          "enum": [
            "consistent",
            "handbookDiffers",
            "nationalDiffers",
            "bothDiffer",
            "pendingDeferred",
            "notYetEntered",
            "handbookNotFilled",
            "notSigned"
          ]
        },
        "signed": {
          "$ref": "#/$defs/value"
        },
        "national": {
          "$ref": "#/$defs/value"
        },
        "handbook": {
          "$ref": "#/$defs/value"
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "handbookEvent": {
          "type": [
            "integer",
            "null"
          ],
          "description": "手册所据的事件",
          "minimum": 0
        },
        "nationalEvent": {
          "type": [
            "integer",
            "null"
          ],
          "description": "国扶值所据的事件",
          "minimum": 0
        }
      }
    }
  }
}

"""###,
        "output/completion.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "completion.json",
  "title": "zeren completion",
  "type": "object",
  "description": "补全脚本",
  "required": [
    "shell",
    "script"
  ],
  "properties": {
    "shell": {
      "type": "string",
      "description": "外壳",
      "enum": [
        "bash",
        "zsh",
        "fish"
      ]
    },
    "script": {
      "type": "string",
      "description": "脚本",
      "minLength": 1
    }
  }
}

"""###,
        "output/demo.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "demo.json",
  "title": "zeren demo",
  "type": "object",
  "description": "演示",
  "required": [
    "folder",
    "passed",
    "steps"
  ],
  "properties": {
    "folder": {
      "type": "string",
      "description": "文件夹"
    },
    "passed": {
      "type": "boolean",
      "description": "是否如预期"
    },
    "steps": {
      "type": "array",
      "description": "各步",
      "items": {
        "type": "object",
        "description": "一步",
        "required": [
          "step",
          "title",
          "command",
          "passed",
          "difference"
        ],
        "properties": {
          "step": {
            "type": "string",
            "description": "步骤"
          },
          "title": {
            "type": "string",
            "description": "标题"
          },
          "command": {
            "type": "array",
            "description": "命令",
            "items": {
              "type": "string",
              "description": "词"
            }
          },
          "passed": {
            "type": "boolean",
            "description": "是否如预期"
          },
          "difference": {
            "type": [
              "string",
              "null"
            ],
            "description": "与预期的不同"
          }
        }
      }
    }
  }
}

"""###,
        "output/error.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "error.json",
  "title": "错误：任何命令没有做成时",
  "type": "object",
  "description": "错误的答复",
  "required": [
    "error"
  ],
  "properties": {
    "error": {
      "type": "object",
      "description": "错误",
      "required": [
        "code",
        "exit",
        "message",
        "where",
        "basis",
        "remedy"
      ],
      "properties": {
        "code": {
          "type": "string",
          "description": "规则（R-SIG-02）或代码",
          "minLength": 1
        },
        "exit": {
          "type": "integer",
          "description": "退出码",
          "enum": [
            1,
            2,
            3,
            4,
            5,
            6,
            10,
            11,
            12,
            13,
            130
          ]
        },
        "message": {
          "type": "string",
          "description": "说明",
          "minLength": 1
        },
        "where": {
          "type": "object",
          "description": "在哪里",
          "required": [
            "file",
            "sheet",
            "row",
            "column",
            "sequence"
          ],
          "properties": {
            "file": {
              "type": [
                "string",
                "null"
              ],
              "description": "文件"
            },
            "sheet": {
              "type": [
                "string",
                "null"
              ],
              "description": "表"
            },
            "row": {
              "type": [
                "integer",
                "null"
              ],
              "description": "行",
              "minimum": 0
            },
            "column": {
              "type": [
                "string",
                "null"
              ],
              "description": "列"
            },
            "sequence": {
              "type": [
                "integer",
                "null"
              ],
              "description": "序号",
              "minimum": 0
            }
          }
        },
        "basis": {
          "type": [
            "string",
            "null"
          ],
          "description": "依据"
        },
        "remedy": {
          "type": [
            "string",
            "null"
          ],
          "description": "怎么办"
        }
      }
    }
  }
}

"""###,
        "output/export.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "export.json",
  "title": "zeren export",
  "type": "object",
  "description": "导出结果",
  "required": [
    "what",
    "format",
    "file",
    "rows",
    "digest",
    "clear",
    "event"
  ],
  "properties": {
    "what": {
      "type": "string",
      "description": "导出什么",
      "enum": [
        "households",
        "values",
        "findings",
        "log",
        "persons",
        "progress",
        "annex",
        "compare"
      ]
    },
    "format": {
      "type": "string",
      "description": "格式",
      "enum": [
        "csv"
      ]
    },
    "file": {
      "type": "string",
      "description": "文件"
    },
    "rows": {
      "type": "integer",
      "description": "行数，不含表头",
      "minimum": 0
    },
    "digest": {
      "type": "string",
      "description": "文件的摘要",
      "pattern": "^sha256:[0-9a-f]{64}$"
    },
    "clear": {
      "type": "boolean",
      "description": "个人信息是否明文"
    },
    "event": {
      "type": "integer",
      "description": "登记的序号",
      "minimum": 0
    }
  }
}

"""###,
        "output/findings.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "findings.json",
  "title": "zeren findings",
  "type": "array",
  "description": "疑点",
  "items": {
    "$ref": "#/$defs/finding"
  },
  "$defs": {
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/household.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "household.json",
  "title": "zeren household",
  "type": "object",
  "description": "户情",
  "required": [
    "household",
    "village",
    "category",
    "head",
    "table",
    "indicators",
    "members",
    "responsible",
    "card",
    "handbook",
    "trail",
    "events",
    "findings",
    "learnt",
    "reopenings"
  ],
  "properties": {
    "household": {
      "type": "string",
      "description": "户编号"
    },
    "village": {
      "type": "string",
      "description": "村代码"
    },
    "category": {
      "type": "string",
      "description": "户别"
    },
    "head": {
      "anyOf": [
        {
          "$ref": "#/$defs/personal"
        },
        {
          "type": "null"
        }
      ]
    },
    "table": {
      "type": "object",
      "description": "信息表",
      "required": [
        "state",
        "version"
      ],
      "properties": {
        "state": {
          "type": "string",
          "description": "到哪一步",
          "enum": [
            "enrolled",
            "printed",
            "visited",
            "reopened",
            "finalized",
            "signed",
            "handedOver",
            "entered",
            "audited",
            "reviewed"
          ]
        },
        "version": {
          "type": [
            "integer",
            "null"
          ],
          "description": "第几版",
          "minimum": 0
        }
      }
    },
    "indicators": {
      "type": "array",
      "description": "三统一",
      "items": {
        "type": "object",
        "description": "一项",
        "required": [
          "id",
          "name",
          "member",
          "signed",
          "national",
          "handbook",
          "same",
          "status"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "指标"
          },
          "name": {
            "type": "string",
            "description": "名称"
          },
          "member": {
            "type": [
              "string",
              "null"
            ],
            "description": "人编号"
          },
          "signed": {
            "$ref": "#/$defs/value"
          },
          "national": {
            "$ref": "#/$defs/value"
          },
          "handbook": {
            "$ref": "#/$defs/value"
          },
          "same": {
            "type": "boolean",
            "description": "是否一致"
          },
          "status": {
            "type": "string",
            "description": "状态",
            "enum": [
              "consistent",
              "handbookDiffers",
              "nationalDiffers",
              "bothDiffer",
              "pendingDeferred",
              "notYetEntered",
              "handbookNotFilled",
              "notSigned"
            ]
          }
        }
      }
    },
    "members": {
      "type": "array",
      "description": "成员",
      "items": {
        "type": "object",
        "description": "成员",
        "required": [
          "id",
          "name",
          "relation"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "人编号"
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/personal"
              },
              {
                "type": "null"
              }
            ]
          },
          "relation": {
            "type": [
              "string",
              "null"
            ],
            "description": "与户主关系"
          }
        }
      }
    },
    "responsible": {
      "type": "object",
      "description": "谁负责",
      "required": [
        "contact",
        "cadre"
      ],
      "properties": {
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "cadre": {
          "type": [
            "string",
            "null"
          ],
          "description": "责任村干"
        }
      }
    },
    "card": {
      "type": [
        "object",
        "null"
      ],
      "description": "联系卡",
      "required": [
        "number",
        "color",
        "replaces",
        "event"
      ],
      "properties": {
        "number": {
          "type": "string",
          "description": "编号"
        },
        "color": {
          "type": "string",
          "description": "颜色"
        },
        "replaces": {
          "type": [
            "string",
            "null"
          ],
          "description": "替换"
        },
        "event": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        }
      }
    },
    "handbook": {
      "type": [
        "object",
        "null"
      ],
      "description": "帮扶手册",
      "required": [
        "number",
        "version",
        "event"
      ],
      "properties": {
        "number": {
          "type": "string",
          "description": "编号"
        },
        "version": {
          "type": "integer",
          "description": "所据的版",
          "minimum": 0
        },
        "event": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        }
      }
    },
    "trail": {
      "type": "object",
      "description": "手册、卡、各步相隔",
      "required": [
        "handbook",
        "seals",
        "hops",
        "cardColor",
        "cardAction",
        "lapses"
      ],
      "properties": {
        "handbook": {
          "type": [
            "string",
            "null"
          ],
          "description": "手册编号"
        },
        "seals": {
          "type": "array",
          "description": "盖的章",
          "items": {
            "type": "object",
            "description": "一枚章",
            "required": [
              "seal",
              "time",
              "event"
            ],
            "properties": {
              "seal": {
                "type": "string",
                "description": "章"
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              }
            }
          }
        },
        "hops": {
          "type": "array",
          "description": "手册经谁的手",
          "items": {
            "type": "object",
            "description": "一跳",
            "required": [
              "hop",
              "from",
              "to",
              "time",
              "event"
            ],
            "properties": {
              "hop": {
                "type": "string",
                "description": "环节",
                "enum": [
                  "townToVillage",
                  "villageToContact",
                  "unitToContact"
                ]
              },
              "from": {
                "type": "string",
                "description": "发放人"
              },
              "to": {
                "type": "string",
                "description": "领取人"
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              }
            }
          }
        },
        "cardColor": {
          "type": [
            "string",
            "null"
          ],
          "description": "按类别应有的卡色"
        },
        "cardAction": {
          "type": [
            "string",
            "null"
          ],
          "description": "按类别应做的",
          "enum": [
            "keep",
            "issue",
            "replace",
            "none",
            null
          ]
        },
        "lapses": {
          "type": "array",
          "description": "各步相隔",
          "items": {
            "type": "object",
            "description": "两步之间",
            "required": [
              "from",
              "to",
              "days",
              "events"
            ],
            "properties": {
              "from": {
                "type": "string",
                "description": "前一步"
              },
              "to": {
                "type": "string",
                "description": "后一步"
              },
              "days": {
                "type": "integer",
                "description": "天数"
              },
              "events": {
                "type": "array",
                "description": "所据事件",
                "items": {
                  "type": "integer",
                  "description": "序号",
                  "minimum": 0
                }
              }
            }
          }
        }
      }
    },
    "events": {
      "type": "array",
      "description": "经过",
      "items": {
        "$ref": "#/$defs/listed"
      }
    },
    "findings": {
      "type": "array",
      "description": "疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    },
    "learnt": {
      "type": [
        "object",
        "null"
      ],
      "description": "后来得知",
      "required": [
        "knownThen",
        "knownNow",
        "day",
        "then",
        "now",
        "values",
        "events"
      ],
      "properties": {
        "knownThen": {
          "type": "integer",
          "description": "那时所知的最后一条；-1 为没有",
          "minimum": -1
        },
        "knownNow": {
          "type": "integer",
          "description": "现在所知的最后一条",
          "minimum": 0
        },
        "day": {
          "type": "string",
          "description": "都说的是哪一天",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "then": {
          "type": [
            "object",
            "null"
          ],
          "description": "户的情形",
          "required": [
            "category",
            "contact",
            "card",
            "handbook",
            "version",
            "signed"
          ],
          "properties": {
            "category": {
              "type": "string",
              "description": "户类别"
            },
            "contact": {
              "type": [
                "string",
                "null"
              ],
              "description": "帮扶联系人"
            },
            "card": {
              "type": [
                "object",
                "null"
              ],
              "description": "联系卡",
              "required": [
                "number",
                "color",
                "event"
              ],
              "properties": {
                "number": {
                  "type": "string",
                  "description": "编号"
                },
                "color": {
                  "type": "string",
                  "description": "颜色"
                },
                "event": {
                  "type": "integer",
                  "description": "序号",
                  "minimum": 0
                }
              }
            },
            "handbook": {
              "type": [
                "string",
                "null"
              ],
              "description": "手册编号"
            },
            "version": {
              "type": [
                "integer",
                "null"
              ],
              "description": "第几版",
              "minimum": 0
            },
            "signed": {
              "type": "boolean",
              "description": "是否三签齐"
            }
          }
        },
        "now": {
          "type": "object",
          "description": "户的情形",
          "required": [
            "category",
            "contact",
            "card",
            "handbook",
            "version",
            "signed"
          ],
          "properties": {
            "category": {
              "type": "string",
              "description": "户类别"
            },
            "contact": {
              "type": [
                "string",
                "null"
              ],
              "description": "帮扶联系人"
            },
            "card": {
              "type": [
                "object",
                "null"
              ],
              "description": "联系卡",
              "required": [
                "number",
                "color",
                "event"
              ],
              "properties": {
                "number": {
                  "type": "string",
                  "description": "编号"
                },
                "color": {
                  "type": "string",
                  "description": "颜色"
                },
                "event": {
                  "type": "integer",
                  "description": "序号",
                  "minimum": 0
                }
              }
            },
            "handbook": {
              "type": [
                "string",
                "null"
              ],
              "description": "手册编号"
            },
            "version": {
              "type": [
                "integer",
                "null"
              ],
              "description": "第几版",
              "minimum": 0
            },
            "signed": {
              "type": "boolean",
              "description": "是否三签齐"
            }
          }
        },
        "values": {
          "type": "array",
          "description": "不同的值",
          "items": {
            "type": "object",
            "description": "一个值",
            "required": [
              "id",
              "name",
              "member",
              "then",
              "now"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "指标"
              },
              "name": {
                "type": "string",
                "description": "名称"
              },
              "member": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "人编号"
              },
              "then": {
                "$ref": "#/$defs/value"
              },
              "now": {
                "$ref": "#/$defs/value"
              }
            }
          }
        },
        "events": {
          "type": "array",
          "description": "据以得知的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        }
      }
    },
    "reopenings": {
      "type": "array",
      "description": "重新打开",
      "items": {
        "type": "object",
        "description": "一次",
        "required": [
          "version",
          "event",
          "by",
          "next",
          "signed",
          "signatures"
        ],
        "properties": {
          "version": {
            "type": "integer",
            "description": "第几版",
            "minimum": 0
          },
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "by": {
            "type": "string",
            "description": "谁提出"
          },
          "next": {
            "type": [
              "integer",
              "null"
            ],
            "description": "下一版",
            "minimum": 0
          },
          "signed": {
            "type": "boolean",
            "description": "下一版是否三签齐"
          },
          "signatures": {
            "type": "array",
            "description": "下一版的签字",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          }
        }
      }
    }
  },
  "$defs": {
    "personal": {
      "description": "个人信息：遮住，或明示",
      "anyOf": [
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的",
          "required": [
            "text"
          ],
          "properties": {
            "text": {
              "type": "string",
              "description": "原文"
            }
          }
        }
      ]
    },
    "value": {
      "description": "指标值；没有为 null，个人信息遮住",
      "anyOf": [
        {
          "type": "null"
        },
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的值",
          "required": [
            "integer",
            "text"
          ],
          "properties": {
            "integer": {
              "type": [
                "integer",
                "null"
              ],
              "description": "按指标目录单位的整数；不是数的为 null"
            },
            "text": {
              "type": "string",
              "description": "人读的写法"
            }
          }
        }
      ]
    },
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "listed": {
      "type": "object",
      "description": "流水一条",
      "required": [
        "sequence",
        "type",
        "subject",
        "time",
        "recorded",
        "actor",
        "actorRole",
        "recorder",
        "status",
        "summary"
      ],
      "properties": {
        "sequence": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "type": {
          "type": "string",
          "description": "事件类型"
        },
        "subject": {
          "type": "string",
          "description": "主体"
        },
        "time": {
          "type": "string",
          "description": "发生时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
        },
        "recorded": {
          "type": "string",
          "description": "入账时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
        },
        "actor": {
          "type": "string",
          "description": "行为人"
        },
        "actorRole": {
          "type": "string",
          "description": "以什么职务"
        },
        "recorder": {
          "type": "string",
          "description": "录入人"
        },
        "status": {
          "type": "string",
          "description": "是否作废",
          "enum": [
            "inForce",
            "annulled"
          ]
        },
        "summary": {
          "type": "string",
          "description": "一句话"
        }
      }
    }
  }
}

"""###,
        "output/import.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "import.json",
  "title": "zeren import",
  "type": "object",
  "description": "导入结果",
  "required": [
    "committed",
    "file",
    "rows",
    "entered",
    "alreadyEntered",
    "first",
    "last",
    "refused",
    "waiting",
    "warnings"
  ],
  "properties": {
    "committed": {
      "type": "boolean",
      "description": "是否入账"
    },
    "file": {
      "type": "object",
      "description": "工作台账",
      "required": [
        "name",
        "digest"
      ],
      "properties": {
        "name": {
          "type": "string",
          "description": "名称"
        },
        "digest": {
          "type": "string",
          "description": "摘要",
          "pattern": "^(sha256|sm3):[0-9a-f]{64}$"
        }
      }
    },
    "rows": {
      "type": "integer",
      "description": "行数",
      "minimum": 0
    },
    "entered": {
      "type": "integer",
      "description": "入账的事件数",
      "minimum": 0
    },
    "alreadyEntered": {
      "type": "integer",
      "description": "早已入账的行数",
      "minimum": 0
    },
    "first": {
      "type": [
        "integer",
        "null"
      ],
      "description": "第一条的序号",
      "minimum": 0
    },
    "last": {
      "type": [
        "integer",
        "null"
      ],
      "description": "最后一条的序号",
      "minimum": 0
    },
    "refused": {
      "type": "array",
      "description": "拒绝的行",
      "items": {
        "type": "object",
        "description": "拒绝的行",
        "required": [
          "rule",
          "level",
          "sheet",
          "row",
          "column",
          "value",
          "household",
          "message",
          "basis",
          "remedy"
        ],
        "properties": {
          "rule": {
            "type": "string",
            "description": "规则"
          },
          "level": {
            "type": "string",
            "description": "级别",
            "enum": [
              "H!",
              "H*",
              "S"
            ]
          },
          "sheet": {
            "type": "string",
            "description": "表"
          },
          "row": {
            "type": "integer",
            "description": "行",
            "minimum": 0
          },
          "column": {
            "type": [
              "string",
              "null"
            ],
            "description": "列"
          },
          "value": {
            "type": [
              "string",
              "null"
            ],
            "description": "原值"
          },
          "household": {
            "type": [
              "string",
              "null"
            ],
            "description": "户编号"
          },
          "message": {
            "type": "string",
            "description": "说明"
          },
          "basis": {
            "type": "string",
            "description": "依据"
          },
          "remedy": {
            "type": "string",
            "description": "怎么办"
          }
        }
      }
    },
    "waiting": {
      "type": "array",
      "description": "等待的行",
      "items": {
        "type": "object",
        "description": "等待的行",
        "required": [
          "sheet",
          "row",
          "household",
          "message",
          "because"
        ],
        "properties": {
          "sheet": {
            "type": "string",
            "description": "表"
          },
          "row": {
            "type": "integer",
            "description": "行",
            "minimum": 0
          },
          "household": {
            "type": [
              "string",
              "null"
            ],
            "description": "户编号"
          },
          "message": {
            "type": "string",
            "description": "说明"
          },
          "because": {
            "type": "array",
            "description": "等哪些行",
            "items": {
              "type": "object",
              "description": "一行",
              "required": [
                "sheet",
                "row"
              ],
              "properties": {
                "sheet": {
                  "type": "string",
                  "description": "表"
                },
                "row": {
                  "type": "integer",
                  "description": "行",
                  "minimum": 0
                }
              }
            }
          }
        }
      }
    },
    "warnings": {
      "type": "array",
      "description": "提醒",
      "items": {
        "type": "object",
        "description": "提醒",
        "required": [
          "sheet",
          "row",
          "column",
          "message"
        ],
        "properties": {
          "sheet": {
            "type": "string",
            "description": "表"
          },
          "row": {
            "type": [
              "integer",
              "null"
            ],
            "description": "行",
            "minimum": 0
          },
          "column": {
            "type": [
              "string",
              "null"
            ],
            "description": "列"
          },
          "message": {
            "type": "string",
            "description": "说明"
          }
        }
      }
    }
  }
}

"""###,
        "output/init.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "init.json",
  "title": "zeren init",
  "type": "object",
  "description": "新账本",
  "required": [
    "origin",
    "name",
    "suite",
    "folder",
    "log",
    "fingerprint",
    "keepers",
    "events"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "name": {
      "type": "string",
      "description": "镇名"
    },
    "suite": {
      "type": "string",
      "description": "算法",
      "enum": [
        "sha256-ed25519",
        "sm3-sm2"
      ]
    },
    "folder": {
      "type": "string",
      "description": "文件夹"
    },
    "log": {
      "type": "string",
      "description": "日志的验证密钥"
    },
    "fingerprint": {
      "type": "string",
      "description": "其指纹",
      "pattern": "^[0-9a-f]{64}$"
    },
    "keepers": {
      "type": "array",
      "description": "账本管理员的验证密钥",
      "items": {
        "type": "string",
        "description": "验证密钥"
      }
    },
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    }
  }
}

"""###,
        "output/inspect.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "inspect.json",
  "title": "zeren inspect",
  "type": "object",
  "description": "检查结果",
  "required": [
    "verdict",
    "origin",
    "suite",
    "events",
    "commits",
    "files",
    "signatures",
    "erased",
    "seconds",
    "checkpoint",
    "firstFault",
    "faults",
    "faultsOmitted",
    "schemaFaults",
    "trustNotMet",
    "notChecked",
    "witnessed",
    "record",
    "keys"
  ],
  "properties": {
    "verdict": {
      "type": "string",
      "description": "结论",
      "enum": [
        "passed",
        "conditional",
        "failed"
      ]
    },
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "suite": {
      "type": "string",
      "description": "算法"
    },
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    },
    "commits": {
      "type": "integer",
      "description": "入账次数",
      "minimum": 0
    },
    "files": {
      "type": "integer",
      "description": "文件数",
      "minimum": 0
    },
    "signatures": {
      "type": "integer",
      "description": "签名数",
      "minimum": 0
    },
    "erased": {
      "type": "integer",
      "description": "已销毁的密文",
      "minimum": 0
    },
    "seconds": {
      "type": "number",
      "minimum": 0,
      "description": "秒"
    },
    "checkpoint": {
      "type": [
        "object",
        "null"
      ],
      "description": "检查点",
      "required": [
        "size",
        "root",
        "key",
        "fingerprint",
        "pinned",
        "olderCheckpoint"
      ],
      "properties": {
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "root": {
          "type": "string",
          "description": "根，Base64"
        },
        "key": {
          "type": "string",
          "description": "日志的验证密钥"
        },
        "fingerprint": {
          "type": "string",
          "description": "其指纹",
          "pattern": "^[0-9a-f]{64}$"
        },
        "pinned": {
          "type": "boolean",
          "description": "是否固定"
        },
        "olderCheckpoint": {
          "type": [
            "object",
            "null"
          ],
          "description": "更早的检查点",
          "required": [
            "size",
            "from"
          ],
          "properties": {
            "size": {
              "type": "integer",
              "description": "到多少条",
              "minimum": 0
            },
            "from": {
              "type": "string",
              "description": "从哪里",
              "enum": [
                "remembered",
                "file"
              ]
            }
          }
        }
      }
    },
    "firstFault": {
      "anyOf": [
        {
          "$ref": "#/$defs/fault"
        },
        {
          "type": "null"
        }
      ]
    },
    "faults": {
      "type": "array",
      "description": "各处不符",
      "items": {
        "$ref": "#/$defs/fault"
      }
    },
    "faultsOmitted": {
      "type": "integer",
      "description": "另有几处没有列出",
      "minimum": 0
    },
    "schemaFaults": {
      "type": "array",
      "description": "内容不合格式",
      "items": {
        "$ref": "#/$defs/fault"
      }
    },
    "trustNotMet": {
      "type": "array",
      "description": "没有满足的要求",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    },
    "notChecked": {
      "type": "array",
      "description": "没有核对的",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    },
    "witnessed": {
      "type": [
        "object",
        "null"
      ],
      "description": "合 --policy 的检查点；没有要求或没有合的为 null",
      "required": [
        "size",
        "witnesses",
        "file"
      ],
      "properties": {
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "witnesses": {
          "type": "array",
          "description": "见证人",
          "items": {
            "type": "string",
            "description": "名称"
          }
        },
        "file": {
          "type": "string",
          "description": "文件"
        }
      }
    },
    "record": {
      "type": [
        "string",
        "null"
      ],
      "description": "记入检查记录的一行；不通过为 null"
    },
    "keys": {
      "type": "array",
      "description": "人员密钥",
      "items": {
        "type": "object",
        "description": "一把",
        "required": [
          "key",
          "fingerprint"
        ],
        "properties": {
          "key": {
            "type": "string",
            "description": "密钥简称"
          },
          "fingerprint": {
            "type": "string",
            "description": "其指纹",
            "pattern": "^[0-9a-f]{64}$"
          }
        }
      }
    }
  },
  "$defs": {
    "fault": {
      "type": "object",
      "description": "一处不符",
      "required": [
        "sequence",
        "file",
        "offset",
        "line",
        "kind",
        "exact",
        "message"
      ],
      "properties": {
        "sequence": {
          "type": [
            "integer",
            "null"
          ],
          "description": "序号",
          "minimum": 0
        },
        "file": {
          "type": "string",
          "description": "文件"
        },
        "offset": {
          "type": [
            "integer",
            "null"
          ],
          "description": "字节",
          "minimum": 0
        },
        "line": {
          "type": [
            "integer",
            "null"
          ],
          "description": "文件里的行，从 1 起",
          "minimum": 0
        },
        "kind": {
          "type": "string",
          "description": "种类",
          "enum": [
            "notCanonical",
            "chainBroken",
            "sequenceGap",
            "subjectGap",
            "rootWrong",
            "signatureWrong",
            "commitUnsigned",
            "keyNotValid",
            "schemaWrong",
            "clockBackwards",
            "cutShort",
            "rolledBack",
            "forked",
            "strayBytes"
          ]
        },
        "exact": {
          "type": "boolean",
          "description": "是否确知就是这一处"
        },
        "message": {
          "type": "string",
          "description": "说明"
        }
      }
    },
    "notChecked": {
      "type": "object",
      "description": "没有核对的",
      "required": [
        "what",
        "why",
        "how"
      ],
      "properties": {
        "what": {
          "type": "string",
          "description": "什么"
        },
        "why": {
          "type": "string",
          "description": "为什么"
        },
        "how": {
          "type": [
            "string",
            "null"
          ],
          "description": "怎样核对"
        }
      }
    }
  }
}

"""###,
        "output/keys.list.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "keys.list.json",
  "title": "zeren keys list",
  "type": "array",
  "description": "密钥",
  "items": {
    "type": "object",
    "description": "密钥",
    "required": [
      "key",
      "vkey",
      "kind",
      "fingerprint",
      "enrolled",
      "revoked"
    ],
    "properties": {
      "key": {
        "type": "string",
        "description": "简称"
      },
      "vkey": {
        "type": "string",
        "description": "验证密钥"
      },
      "kind": {
        "type": "string",
        "description": "谁的",
        "enum": [
          "log",
          "keeper",
          "person"
        ]
      },
      "fingerprint": {
        "type": "string",
        "description": "指纹",
        "pattern": "^[0-9a-f]{64}$"
      },
      "enrolled": {
        "type": "integer",
        "description": "登记的序号",
        "minimum": 0
      },
      "revoked": {
        "type": [
          "integer",
          "null"
        ],
        "description": "吊销的序号",
        "minimum": 0
      }
    }
  }
}

"""###,
        "output/keys.log.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "keys.log.json",
  "title": "zeren keys log",
  "type": "object",
  "description": "日志的密钥",
  "required": [
    "vkey",
    "fingerprint"
  ],
  "properties": {
    "vkey": {
      "type": "string",
      "description": "验证密钥"
    },
    "fingerprint": {
      "type": "string",
      "description": "指纹",
      "pattern": "^[0-9a-f]{64}$"
    }
  }
}

"""###,
        "output/log.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "log.json",
  "title": "zeren log",
  "type": "array",
  "description": "流水",
  "items": {
    "$ref": "#/$defs/listed"
  },
  "$defs": {
    "listed": {
      "type": "object",
      "description": "流水一条",
      "required": [
        "sequence",
        "type",
        "subject",
        "time",
        "recorded",
        "actor",
        "actorRole",
        "recorder",
        "status",
        "summary"
      ],
      "properties": {
        "sequence": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "type": {
          "type": "string",
          "description": "事件类型"
        },
        "subject": {
          "type": "string",
          "description": "主体"
        },
        "time": {
          "type": "string",
          "description": "发生时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
        },
        "recorded": {
          "type": "string",
          "description": "入账时间",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
        },
        "actor": {
          "type": "string",
          "description": "行为人"
        },
        "actorRole": {
          "type": "string",
          "description": "以什么职务"
        },
        "recorder": {
          "type": "string",
          "description": "录入人"
        },
        "status": {
          "type": "string",
          "description": "是否作废",
          "enum": [
            "inForce",
            "annulled"
          ]
        },
        "summary": {
          "type": "string",
          "description": "一句话"
        }
      }
    }
  }
}

"""###,
        "output/person.all.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "person.all.json",
  "title": "zeren person",
  "type": "object",
  "description": "全部人员",
  "required": [
    "persons",
    "keys",
    "delegations"
  ],
  "properties": {
    "persons": {
      "type": "array",
      "description": "人员",
      "items": {
        "type": "object",
        "description": "一人",
        "required": [
          "person",
          "name",
          "unit",
          "duties",
          "unvisited",
          "outsidePost"
        ],
        "properties": {
          "person": {
            "type": "string",
            "description": "人员编号"
          },
          "name": {
            "type": "string",
            "description": "姓名"
          },
          "unit": {
            "type": "string",
            "description": "单位编号"
          },
          "duties": {
            "type": "integer",
            "description": "名下户数",
            "minimum": 0
          },
          "unvisited": {
            "type": "integer",
            "description": "未入户",
            "minimum": 0
          },
          "outsidePost": {
            "type": "array",
            "description": "没有任职而做的事件",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          }
        }
      }
    },
    "keys": {
      "type": "array",
      "description": "用已吊销或存疑的密钥签名",
      "items": {
        "type": "object",
        "description": "一次",
        "required": [
          "person",
          "key",
          "event",
          "revocation",
          "revoked"
        ],
        "properties": {
          "person": {
            "type": "string",
            "description": "谁的"
          },
          "key": {
            "type": "string",
            "description": "密钥简称"
          },
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "revocation": {
            "type": "integer",
            "description": "吊销的序号",
            "minimum": 0
          },
          "revoked": {
            "type": "boolean",
            "description": "在吊销之后；否则是存疑期间"
          }
        }
      }
    },
    "delegations": {
      "type": "array",
      "description": "委托",
      "items": {
        "$ref": "#/$defs/delegation"
      }
    }
  },
  "$defs": {
    "delegation": {
      "type": "object",
      "description": "委托",
      "required": [
        "event",
        "principal",
        "delegate",
        "acts",
        "households",
        "from",
        "to",
        "revoked",
        "document",
        "uses",
        "beyond"
      ],
      "properties": {
        "event": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "principal": {
          "type": "string",
          "description": "委托人"
        },
        "delegate": {
          "type": "string",
          "description": "受托人"
        },
        "acts": {
          "type": "array",
          "description": "代办什么",
          "items": {
            "type": "string",
            "description": "事件类型"
          }
        },
        "households": {
          "type": [
            "array",
            "null"
          ],
          "description": "哪些户；没有为其负责的各户",
          "items": {
            "type": "string",
            "description": "户编号"
          }
        },
        "from": {
          "type": "string",
          "description": "起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "to": {
          "type": "string",
          "description": "止",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "revoked": {
          "type": [
            "string",
            "null"
          ],
          "description": "撤销",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "document": {
          "type": "string",
          "description": "委托书"
        },
        "uses": {
          "type": "array",
          "description": "据此办理的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "beyond": {
          "type": "array",
          "description": "超范围的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        }
      }
    }
  }
}

"""###,
        "output/person.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "person.json",
  "title": "zeren person",
  "type": "object",
  "description": "人员",
  "required": [
    "person",
    "name",
    "unit",
    "phone",
    "posts",
    "deeds",
    "duties",
    "unvisited",
    "signingDays",
    "entries",
    "outsidePost",
    "delegations",
    "criticisms",
    "cited",
    "sameKind",
    "findings"
  ],
  "properties": {
    "person": {
      "type": "string",
      "description": "人员编号"
    },
    "name": {
      "type": "string",
      "description": "姓名"
    },
    "unit": {
      "type": [
        "string",
        "null"
      ],
      "description": "单位编号"
    },
    "phone": {
      "anyOf": [
        {
          "$ref": "#/$defs/personal"
        },
        {
          "type": "null"
        }
      ]
    },
    "posts": {
      "type": "array",
      "description": "任职",
      "items": {
        "type": "object",
        "description": "一职",
        "required": [
          "role",
          "village",
          "from",
          "to",
          "event"
        ],
        "properties": {
          "role": {
            "type": "string",
            "description": "职务"
          },
          "village": {
            "type": [
              "string",
              "null"
            ],
            "description": "村代码"
          },
          "from": {
            "type": "string",
            "description": "起",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "to": {
            "type": [
              "string",
              "null"
            ],
            "description": "止",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        }
      }
    },
    "deeds": {
      "type": "array",
      "description": "做过",
      "items": {
        "type": "object",
        "description": "一件",
        "required": [
          "event",
          "type",
          "part",
          "household",
          "time"
        ],
        "properties": {
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "type": {
            "type": "string",
            "description": "事件类型"
          },
          "part": {
            "type": "string",
            "description": "身份",
            "enum": [
              "actor",
              "participant",
              "registrant",
              "signer",
              "witness",
              "receiver",
              "reminded",
              "recorder"
            ]
          },
          "household": {
            "type": [
              "string",
              "null"
            ],
            "description": "户编号"
          },
          "time": {
            "type": "string",
            "description": "时间",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
          }
        }
      }
    },
    "duties": {
      "type": "array",
      "description": "名下各户",
      "items": {
        "$ref": "#/$defs/duty"
      }
    },
    "unvisited": {
      "type": "array",
      "description": "未入户的户",
      "items": {
        "type": "string",
        "description": "户编号"
      }
    },
    "signingDays": {
      "type": "array",
      "description": "一日签字",
      "items": {
        "type": "object",
        "description": "一日",
        "required": [
          "day",
          "households",
          "events",
          "shortestMinutes",
          "shortestEvents",
          "shortestHouseholds"
        ],
        "properties": {
          "day": {
            "type": "string",
            "description": "日",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "households": {
            "type": "array",
            "description": "签了哪些户",
            "items": {
              "type": "string",
              "description": "户编号"
            }
          },
          "events": {
            "type": "array",
            "description": "签字的事件",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          },
          "shortestMinutes": {
            "type": [
              "integer",
              "null"
            ],
            "description": "相邻两户最短相隔的分钟"
          },
          "shortestEvents": {
            "type": "array",
            "description": "是哪两条",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          },
          "shortestHouseholds": {
            "type": "array",
            "description": "是哪两户",
            "items": {
              "type": "string",
              "description": "户编号"
            }
          }
        }
      }
    },
    "entries": {
      "type": "array",
      "description": "录入",
      "items": {
        "type": "object",
        "description": "一次录入",
        "required": [
          "household",
          "event",
          "foundWrong",
          "enteredAgain"
        ],
        "properties": {
          "household": {
            "type": "string",
            "description": "户编号"
          },
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "foundWrong": {
            "type": "array",
            "description": "查出差错的审核、复核",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          },
          "enteredAgain": {
            "type": "array",
            "description": "其后自己改录",
            "items": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            }
          }
        }
      }
    },
    "outsidePost": {
      "type": "array",
      "description": "没有相应任职而做的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "delegations": {
      "type": "array",
      "description": "委托",
      "items": {
        "$ref": "#/$defs/delegation"
      }
    },
    "criticisms": {
      "type": "array",
      "description": "被通报的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "cited": {
      "type": "array",
      "description": "通报所引的事实",
      "items": {
        "$ref": "#/$defs/cited"
      }
    },
    "sameKind": {
      "type": "array",
      "description": "现在与所通报的同类的疑点",
      "items": {
        "type": "string",
        "description": "疑点编号"
      }
    },
    "findings": {
      "type": "array",
      "description": "疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "personal": {
      "description": "个人信息：遮住，或明示",
      "anyOf": [
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的",
          "required": [
            "text"
          ],
          "properties": {
            "text": {
              "type": "string",
              "description": "原文"
            }
          }
        }
      ]
    },
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "delegation": {
      "type": "object",
      "description": "委托",
      "required": [
        "event",
        "principal",
        "delegate",
        "acts",
        "households",
        "from",
        "to",
        "revoked",
        "document",
        "uses",
        "beyond"
      ],
      "properties": {
        "event": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "principal": {
          "type": "string",
          "description": "委托人"
        },
        "delegate": {
          "type": "string",
          "description": "受托人"
        },
        "acts": {
          "type": "array",
          "description": "代办什么",
          "items": {
            "type": "string",
            "description": "事件类型"
          }
        },
        "households": {
          "type": [
            "array",
            "null"
          ],
          "description": "哪些户；没有为其负责的各户",
          "items": {
            "type": "string",
            "description": "户编号"
          }
        },
        "from": {
          "type": "string",
          "description": "起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "to": {
          "type": "string",
          "description": "止",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "revoked": {
          "type": [
            "string",
            "null"
          ],
          "description": "撤销",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "document": {
          "type": "string",
          "description": "委托书"
        },
        "uses": {
          "type": "array",
          "description": "据此办理的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "beyond": {
          "type": "array",
          "description": "超范围的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        }
      }
    },
    "cited": {
      "type": "object",
      "description": "所引的事实",
      "required": [
        "fact",
        "rule",
        "status",
        "events",
        "by"
      ],
      "properties": {
        "fact": {
          "type": "string",
          "description": "原文"
        },
        "rule": {
          "type": [
            "string",
            "null"
          ],
          "description": "疑点规则"
        },
        "status": {
          "type": "string",
          "description": "现在怎样",
          "enum": [
            "holds",
            "annulled",
            "corrected",
            "gone",
            "unknown"
          ]
        },
        "events": {
          "type": "array",
          "description": "事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "by": {
          "type": [
            "integer",
            "null"
          ],
          "description": "由哪一条作废、更正",
          "minimum": 0
        }
      }
    },
    "duty": {
      "type": "object",
      "description": "名下一户",
      "required": [
        "household",
        "village",
        "contact",
        "cadre",
        "inScope",
        "visited",
        "signed",
        "entered",
        "differences",
        "visits",
        "attempts",
        "reminders"
      ],
      "properties": {
        "household": {
          "type": "string",
          "description": "户编号"
        },
        "village": {
          "type": "string",
          "description": "村代码"
        },
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "cadre": {
          "type": [
            "string",
            "null"
          ],
          "description": "责任村干"
        },
        "inScope": {
          "type": "boolean",
          "description": "是否在范围内"
        },
        "visited": {
          "type": "boolean",
          "description": "是否入户"
        },
        "signed": {
          "type": "boolean",
          "description": "是否三签齐"
        },
        "entered": {
          "type": "boolean",
          "description": "是否录入"
        },
        "differences": {
          "type": "integer",
          "description": "三统一不一致的项",
          "minimum": 0
        },
        "visits": {
          "type": "array",
          "description": "入户的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "attempts": {
          "type": "array",
          "description": "入户未成的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "reminders": {
          "type": "array",
          "description": "督促",
          "items": {
            "type": "object",
            "description": "一次督促",
            "required": [
              "event",
              "time",
              "by",
              "to",
              "channel"
            ],
            "properties": {
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "by": {
                "type": "string",
                "description": "谁督促"
              },
              "to": {
                "type": "string",
                "description": "督促谁"
              },
              "channel": {
                "type": "string",
                "description": "方式"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/progress.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "progress.json",
  "title": "zeren progress",
  "type": "array",
  "description": "各村",
  "items": {
    "type": "object",
    "description": "一村",
    "required": [
      "village",
      "name",
      "inScope",
      "stages",
      "deferred",
      "unvisited"
    ],
    "properties": {
      "village": {
        "type": "string",
        "description": "村代码"
      },
      "name": {
        "type": "string",
        "description": "村名"
      },
      "inScope": {
        "type": "integer",
        "description": "应入户数",
        "minimum": 0
      },
      "stages": {
        "type": "array",
        "description": "各环节",
        "items": {
          "type": "object",
          "description": "一个环节",
          "required": [
            "stage",
            "done",
            "missing"
          ],
          "properties": {
            "stage": {
              "type": "string",
              "description": "环节",
              "minLength": 1
            },
            "done": {
              "type": "integer",
              "description": "做了的户数",
              "minimum": 0
            },
            "missing": {
              "type": "array",
              "description": "没有做的户",
              "items": {
                "type": "string",
                "description": "户编号"
              }
            }
          }
        }
      },
      "deferred": {
        "type": "array",
        "description": "暂缓未补录的户",
        "items": {
          "type": "string",
          "description": "户编号"
        }
      },
      "unvisited": {
        "type": "array",
        "description": "未入户的户",
        "items": {
          "$ref": "#/$defs/duty"
        }
      }
    }
  },
  "$defs": {
    "duty": {
      "type": "object",
      "description": "名下一户",
      "required": [
        "household",
        "village",
        "contact",
        "cadre",
        "inScope",
        "visited",
        "signed",
        "entered",
        "differences",
        "visits",
        "attempts",
        "reminders"
      ],
      "properties": {
        "household": {
          "type": "string",
          "description": "户编号"
        },
        "village": {
          "type": "string",
          "description": "村代码"
        },
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "cadre": {
          "type": [
            "string",
            "null"
          ],
          "description": "责任村干"
        },
        "inScope": {
          "type": "boolean",
          "description": "是否在范围内"
        },
        "visited": {
          "type": "boolean",
          "description": "是否入户"
        },
        "signed": {
          "type": "boolean",
          "description": "是否三签齐"
        },
        "entered": {
          "type": "boolean",
          "description": "是否录入"
        },
        "differences": {
          "type": "integer",
          "description": "三统一不一致的项",
          "minimum": 0
        },
        "visits": {
          "type": "array",
          "description": "入户的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "attempts": {
          "type": "array",
          "description": "入户未成的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "reminders": {
          "type": "array",
          "description": "督促",
          "items": {
            "type": "object",
            "description": "一次督促",
            "required": [
              "event",
              "time",
              "by",
              "to",
              "channel"
            ],
            "properties": {
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "by": {
                "type": "string",
                "description": "谁督促"
              },
              "to": {
                "type": "string",
                "description": "督促谁"
              },
              "channel": {
                "type": "string",
                "description": "方式"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/prove.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "prove.json",
  "title": "zeren prove",
  "type": "object",
  "description": "出证",
  "required": [
    "origin",
    "checkpoint",
    "proofs",
    "linesRead"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "checkpoint": {
      "type": "object",
      "description": "用的检查点",
      "required": [
        "size",
        "root",
        "key",
        "fingerprint",
        "file"
      ],
      "properties": {
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "root": {
          "type": "string",
          "description": "根，Base64"
        },
        "key": {
          "type": "string",
          "description": "日志的验证密钥"
        },
        "fingerprint": {
          "type": "string",
          "description": "其指纹",
          "pattern": "^[0-9a-f]{64}$"
        },
        "file": {
          "type": [
            "string",
            "null"
          ],
          "description": "写在哪里；一条的为 null，在证明里"
        }
      }
    },
    "proofs": {
      "type": "array",
      "description": "各条",
      "items": {
        "type": "object",
        "description": "一条",
        "required": [
          "sequence",
          "leaf",
          "proof",
          "line"
        ],
        "properties": {
          "sequence": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "leaf": {
            "type": "string",
            "description": "叶散列",
            "pattern": "^[0-9a-f]{64}$"
          },
          "proof": {
            "type": "string",
            "description": "证明的文件"
          },
          "line": {
            "type": "string",
            "description": "这一行的文件"
          }
        }
      }
    },
    "linesRead": {
      "type": "boolean",
      "description": "哈希瓦片不全或不对，因而重读了各行"
    }
  }
}

"""###,
        "output/rebuild.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "rebuild.json",
  "title": "zeren rebuild",
  "type": "object",
  "description": "重建结果",
  "required": [
    "events",
    "rows",
    "before",
    "same",
    "tiles"
  ],
  "properties": {
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    },
    "rows": {
      "type": "integer",
      "description": "行数",
      "minimum": 0
    },
    "before": {
      "type": [
        "object",
        "null"
      ],
      "description": "原有的",
      "required": [
        "at"
      ],
      "properties": {
        "at": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        }
      }
    },
    "same": {
      "type": [
        "boolean",
        "null"
      ],
      "description": "是否与原有的相同"
    },
    "tiles": {
      "type": [
        "integer",
        "null"
      ],
      "description": "补做的哈希瓦片；没有检查点为 null",
      "minimum": 0
    }
  }
}

"""###,
        "output/report.annex.explain.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "report.annex.explain.json",
  "title": "zeren report annex --explain",
  "type": "object",
  "description": "一个数由谁构成",
  "required": [
    "village",
    "heading",
    "count",
    "members"
  ],
  "properties": {
    "village": {
      "type": "string",
      "description": "村代码"
    },
    "heading": {
      "type": "string",
      "description": "列名"
    },
    "count": {
      "type": "integer",
      "description": "数",
      "minimum": 0
    },
    "members": {
      "type": "array",
      "description": "户或人的编号",
      "items": {
        "type": "string",
        "description": "编号"
      }
    }
  }
}

"""###,
        "output/report.annex.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "report.annex.json",
  "title": "zeren report annex",
  "type": "object",
  "description": "进展表",
  "required": [
    "asOf",
    "headings",
    "rows",
    "totals",
    "notes"
  ],
  "properties": {
    "asOf": {
      "type": "string",
      "description": "截至",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "headings": {
      "type": "array",
      "description": "列名",
      "items": {
        "type": "string",
        "description": "列名"
      }
    },
    "rows": {
      "type": "array",
      "description": "各村",
      "items": {
        "type": "object",
        "description": "一村",
        "required": [
          "number",
          "village",
          "name",
          "visitors",
          "changed",
          "completed",
          "isSample",
          "sampled",
          "inScope"
        ],
        "properties": {
          "number": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "village": {
            "type": "string",
            "description": "村代码"
          },
          "name": {
            "type": "string",
            "description": "村名"
          },
          "visitors": {
            "type": "integer",
            "description": "入户人数",
            "minimum": 0
          },
          "changed": {
            "type": "integer",
            "description": "有修改的户数",
            "minimum": 0
          },
          "completed": {
            "type": "integer",
            "description": "完成的户数",
            "minimum": 0
          },
          "isSample": {
            "type": "boolean",
            "description": "是否抽查村"
          },
          "sampled": {
            "type": [
              "integer",
              "null"
            ],
            "description": "抽查户数；不是抽查村的为 null",
            "minimum": 0
          },
          "inScope": {
            "type": "integer",
            "description": "应核户数",
            "minimum": 0
          }
        }
      }
    },
    "totals": {
      "type": "array",
      "description": "合计",
      "items": {
        "type": "string",
        "description": "格"
      }
    },
    "notes": {
      "type": "array",
      "description": "说明",
      "items": {
        "type": "string",
        "description": "说明"
      }
    }
  }
}

"""###,
        "output/rules.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "rules.json",
  "title": "zeren rules",
  "type": "array",
  "description": "规则",
  "items": {
    "$ref": "#/$defs/rule"
  },
  "$defs": {
    "rule": {
      "type": "object",
      "description": "一条规则",
      "required": [
        "rule",
        "level",
        "basis",
        "title",
        "responsible",
        "remedy",
        "clauses"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "minLength": 1
        },
        "level": {
          "type": "string",
          "description": "级别",
          "enum": [
            "H!",
            "H*",
            "S"
          ]
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "title": {
          "type": "string",
          "description": "规则"
        },
        "responsible": {
          "type": "string",
          "description": "责任归于",
          "minLength": 1
        },
        "remedy": {
          "type": "string",
          "description": "怎么办",
          "minLength": 1
        },
        "clauses": {
          "type": "array",
          "description": "方案原文",
          "items": {
            "type": "object",
            "description": "一条原文",
            "required": [
              "id",
              "text"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "条款"
              },
              "text": {
                "type": "string",
                "description": "原文"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/rules.one.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "rules.one.json",
  "title": "zeren rules RULE",
  "$ref": "#/$defs/rule",
  "$defs": {
    "rule": {
      "type": "object",
      "description": "一条规则",
      "required": [
        "rule",
        "level",
        "basis",
        "title",
        "responsible",
        "remedy",
        "clauses"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "minLength": 1
        },
        "level": {
          "type": "string",
          "description": "级别",
          "enum": [
            "H!",
            "H*",
            "S"
          ]
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "title": {
          "type": "string",
          "description": "规则"
        },
        "responsible": {
          "type": "string",
          "description": "责任归于",
          "minLength": 1
        },
        "remedy": {
          "type": "string",
          "description": "怎么办",
          "minLength": 1
        },
        "clauses": {
          "type": "array",
          "description": "方案原文",
          "items": {
            "type": "object",
            "description": "一条原文",
            "required": [
              "id",
              "text"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "条款"
              },
              "text": {
                "type": "string",
                "description": "原文"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/show.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "show.json",
  "title": "zeren show",
  "type": "object",
  "description": "一条事件",
  "required": [
    "sequence",
    "leaf",
    "commit",
    "status",
    "event",
    "summary",
    "facts"
  ],
  "properties": {
    "sequence": {
      "type": "integer",
      "description": "序号",
      "minimum": 0
    },
    "leaf": {
      "type": "string",
      "description": "叶散列",
      "pattern": "^[0-9a-f]{64}$"
    },
    "commit": {
      "type": "object",
      "description": "入账",
      "required": [
        "first",
        "last",
        "keys"
      ],
      "properties": {
        "first": {
          "type": "integer",
          "description": "第一条",
          "minimum": 0
        },
        "last": {
          "type": "integer",
          "description": "最后一条",
          "minimum": 0
        },
        "keys": {
          "type": "array",
          "description": "签名的密钥",
          "items": {
            "type": "string",
            "description": "密钥简称"
          }
        }
      }
    },
    "status": {
      "type": "string",
      "description": "是否作废",
      "enum": [
        "inForce",
        "annulled"
      ]
    },
    "event": {
      "type": "object",
      "description": "事件，密文遮住；见 event.json"
    },
    "summary": {
      "type": "string",
      "description": "一句话"
    },
    "facts": {
      "type": [
        "array",
        "null"
      ],
      "description": "通报、问责所引的事实",
      "items": {
        "$ref": "#/$defs/cited"
      }
    }
  },
  "$defs": {
    "cited": {
      "type": "object",
      "description": "所引的事实",
      "required": [
        "fact",
        "rule",
        "status",
        "events",
        "by"
      ],
      "properties": {
        "fact": {
          "type": "string",
          "description": "原文"
        },
        "rule": {
          "type": [
            "string",
            "null"
          ],
          "description": "疑点规则"
        },
        "status": {
          "type": "string",
          "description": "现在怎样",
          "enum": [
            "holds",
            "annulled",
            "corrected",
            "gone",
            "unknown"
          ]
        },
        "events": {
          "type": "array",
          "description": "事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "by": {
          "type": [
            "integer",
            "null"
          ],
          "description": "由哪一条作废、更正",
          "minimum": 0
        }
      }
    }
  }
}

"""###,
        "output/status.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "status.json",
  "title": "zeren status",
  "type": "object",
  "description": "现况",
  "required": [
    "origin",
    "name",
    "events",
    "lastRecorded",
    "checkpoint",
    "projections",
    "vault",
    "lastVerified",
    "unprotectedKeys",
    "findings",
    "next"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "name": {
      "type": "string",
      "description": "镇名"
    },
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    },
    "lastRecorded": {
      "type": "string",
      "description": "最近入账",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
    },
    "checkpoint": {
      "type": "object",
      "description": "检查点",
      "required": [
        "size",
        "published"
      ],
      "properties": {
        "size": {
          "type": [
            "integer",
            "null"
          ],
          "description": "到多少条",
          "minimum": 0
        },
        "published": {
          "type": "boolean",
          "description": "是否到最后一条"
        }
      }
    },
    "projections": {
      "type": "object",
      "description": "state.sqlite",
      "required": [
        "at",
        "behind"
      ],
      "properties": {
        "at": {
          "type": [
            "integer",
            "null"
          ],
          "description": "到多少条",
          "minimum": 0
        },
        "behind": {
          "type": [
            "integer",
            "null"
          ],
          "description": "差多少条"
        }
      }
    },
    "vault": {
      "type": "string",
      "description": "密库",
      "enum": [
        "open",
        "locked",
        "missing"
      ]
    },
    "lastVerified": {
      "type": "object",
      "description": "本机记得的",
      "required": [
        "size",
        "time"
      ],
      "properties": {
        "size": {
          "type": [
            "integer",
            "null"
          ],
          "description": "到多少条",
          "minimum": 0
        },
        "time": {
          "type": [
            "string",
            "null"
          ],
          "description": "何时"
        }
      }
    },
    "unprotectedKeys": {
      "type": "array",
      "description": "没有口令保护的密钥",
      "items": {
        "type": "string",
        "description": "谁的"
      }
    },
    "findings": {
      "type": [
        "integer",
        "null"
      ],
      "description": "疑点数；没有方案时为 null",
      "minimum": 0
    },
    "next": {
      "type": "array",
      "description": "下一步",
      "items": {
        "type": "string",
        "description": "做什么"
      }
    }
  }
}

"""###,
        "output/template.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "template.json",
  "title": "zeren template",
  "type": "object",
  "description": "空白工作台账",
  "required": [
    "file",
    "year",
    "sheets"
  ],
  "properties": {
    "file": {
      "type": "string",
      "description": "文件"
    },
    "year": {
      "type": "integer",
      "description": "年度"
    },
    "sheets": {
      "type": "array",
      "description": "各表",
      "items": {
        "type": "string",
        "description": "表名"
      }
    }
  }
}

"""###,
        "output/trace.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "trace.json",
  "title": "zeren trace",
  "type": "object",
  "description": "责任链",
  "required": [
    "household",
    "indicator",
    "asOf",
    "knownAt",
    "value",
    "values",
    "steps",
    "notDone",
    "firstWrongStep",
    "wrong",
    "missed",
    "derived",
    "responsible",
    "findings"
  ],
  "properties": {
    "household": {
      "type": "string",
      "description": "户编号"
    },
    "indicator": {
      "type": [
        "object",
        "null"
      ],
      "description": "指标",
      "required": [
        "id",
        "name",
        "member"
      ],
      "properties": {
        "id": {
          "type": "string",
          "description": "指标"
        },
        "name": {
          "type": "string",
          "description": "名称"
        },
        "member": {
          "type": [
            "string",
            "null"
          ],
          "description": "人编号"
        }
      }
    },
    "asOf": {
      "type": "string",
      "description": "截至",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
    },
    "knownAt": {
      "type": "integer",
      "description": "所知到第几条",
      "minimum": 0
    },
    "value": {
      "$ref": "#/$defs/value"
    },
    "values": {
      "type": [
        "object",
        "null"
      ],
      "description": "各处的值",
      "required": [
        "printed",
        "verdict",
        "corrected",
        "signed",
        "entered",
        "readback",
        "handbook",
        "observed"
      ],
      "properties": {
        "printed": {
          "$ref": "#/$defs/value"
        },
        "verdict": {
          "type": [
            "string",
            "null"
          ],
          "description": "核实结论",
          "enum": [
            "match",
            "mismatch",
            "unverifiable",
            null
          ]
        },
        "corrected": {
          "$ref": "#/$defs/value"
        },
        "signed": {
          "$ref": "#/$defs/value"
        },
        "entered": {
          "$ref": "#/$defs/value"
        },
        "readback": {
          "$ref": "#/$defs/value"
        },
        "handbook": {
          "$ref": "#/$defs/value"
        },
        "observed": {
          "$ref": "#/$defs/value"
        }
      }
    },
    "steps": {
      "type": "array",
      "description": "各步",
      "items": {
        "type": "object",
        "description": "一步",
        "required": [
          "step",
          "status",
          "before",
          "after",
          "persons",
          "delegated",
          "recorder",
          "time",
          "recorded",
          "method",
          "evidence",
          "event",
          "leaf"
        ],
        "properties": {
          "step": {
            "$ref": "#/$defs/step"
          },
          "status": {
            "type": "string",
            "description": "状态",
            "enum": [
              "done",
              "notDone",
              "late",
              "factual",
              "annulled"
            ]
          },
          "before": {
            "$ref": "#/$defs/value"
          },
          "after": {
            "$ref": "#/$defs/value"
          },
          "persons": {
            "type": "array",
            "description": "谁",
            "items": {
              "type": "object",
              "description": "一人",
              "required": [
                "id",
                "role"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "description": "编号"
                },
                "role": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "职务"
                }
              }
            }
          },
          "delegated": {
            "type": "array",
            "description": "替谁代办",
            "items": {
              "type": "object",
              "description": "一人",
              "required": [
                "person",
                "principal",
                "document",
                "event"
              ],
              "properties": {
                "person": {
                  "type": "string",
                  "description": "受托人"
                },
                "principal": {
                  "type": "string",
                  "description": "委托人"
                },
                "document": {
                  "type": "string",
                  "description": "委托书"
                },
                "event": {
                  "type": "integer",
                  "description": "委托的序号",
                  "minimum": 0
                }
              }
            }
          },
          "recorder": {
            "type": "string",
            "description": "录入人"
          },
          "time": {
            "type": "string",
            "description": "发生时间",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
          },
          "recorded": {
            "type": "string",
            "description": "入账时间",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"
          },
          "method": {
            "type": [
              "string",
              "null"
            ],
            "description": "方式"
          },
          "evidence": {
            "type": "array",
            "description": "凭据",
            "items": {
              "type": "object",
              "description": "凭据",
              "required": [
                "kind",
                "digest"
              ],
              "properties": {
                "kind": {
                  "type": "string",
                  "description": "种类"
                },
                "digest": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "摘要"
                }
              }
            }
          },
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "leaf": {
            "type": "string",
            "description": "叶散列",
            "pattern": "^[0-9a-f]{64}$"
          }
        }
      }
    },
    "notDone": {
      "type": "array",
      "description": "没有做的",
      "items": {
        "$ref": "#/$defs/step"
      }
    },
    "firstWrongStep": {
      "anyOf": [
        {
          "$ref": "#/$defs/step"
        },
        {
          "type": "null"
        }
      ]
    },
    "wrong": {
      "anyOf": [
        {
          "$ref": "#/$defs/brief"
        },
        {
          "type": "null"
        }
      ]
    },
    "missed": {
      "type": "array",
      "description": "其后经手而没有指出的",
      "items": {
        "$ref": "#/$defs/brief"
      }
    },
    "derived": {
      "type": [
        "object",
        "null"
      ],
      "description": "算式",
      "required": [
        "lines",
        "parts"
      ],
      "properties": {
        "lines": {
          "type": "array",
          "description": "各式",
          "items": {
            "type": "object",
            "description": "一式",
            "required": [
              "id",
              "name",
              "value",
              "terms"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "指标"
              },
              "name": {
                "type": "string",
                "description": "名称"
              },
              "value": {
                "$ref": "#/$defs/value"
              },
              "terms": {
                "type": "array",
                "description": "各项",
                "items": {
                  "type": "object",
                  "description": "一项",
                  "required": [
                    "sign",
                    "id",
                    "value"
                  ],
                  "properties": {
                    "sign": {
                      "type": "string",
                      "description": "符号",
                      "enum": [
                        "+",
                        "-",
                        "÷"
                      ]
                    },
                    "id": {
                      "type": "string",
                      "description": "指标"
                    },
                    "value": {
                      "$ref": "#/$defs/value"
                    }
                  }
                }
              }
            }
          }
        },
        "parts": {
          "type": "array",
          "description": "分项",
          "items": {
            "type": "object",
            "description": "一个分项",
            "required": [
              "id",
              "value",
              "registrant",
              "event",
              "subsidy",
              "subsidyEvents"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "指标"
              },
              "value": {
                "$ref": "#/$defs/value"
              },
              "registrant": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "谁核实"
              },
              "event": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "序号",
                "minimum": 0
              },
              "subsidy": {
                "$ref": "#/$defs/value"
              },
              "subsidyEvents": {
                "type": "array",
                "description": "补贴清单的事件",
                "items": {
                  "type": "integer",
                  "description": "序号",
                  "minimum": 0
                }
              }
            }
          }
        }
      }
    },
    "responsible": {
      "type": "object",
      "description": "谁负责",
      "required": [
        "contact",
        "unit",
        "principal",
        "liaisons"
      ],
      "properties": {
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "后盾单位"
        },
        "principal": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位负责人"
        },
        "liaisons": {
          "type": "array",
          "description": "单位专人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        }
      }
    },
    "findings": {
      "type": "array",
      "description": "疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "value": {
      "description": "指标值；没有为 null，个人信息遮住",
      "anyOf": [
        {
          "type": "null"
        },
        {
          "type": "object",
          "description": "遮住的值",
          "required": [
            "masked"
          ],
          "properties": {
            "masked": {
              "type": "string",
              "description": "遮住后的写法"
            }
          }
        },
        {
          "type": "object",
          "description": "明示的值",
          "required": [
            "integer",
            "text"
          ],
          "properties": {
            "integer": {
              "type": [
                "integer",
                "null"
              ],
              "description": "按指标目录单位的整数；不是数的为 null"
            },
            "text": {
              "type": "string",
              "description": "人读的写法"
            }
          }
        }
      ]
    },
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "brief": {
      "type": "object",
      "description": "一步",
      "required": [
        "step",
        "event",
        "persons"
      ],
      "properties": {
        "step": {
          "$ref": "#/$defs/step"
        },
        "event": {
          "type": "integer",
          "description": "序号",
          "minimum": 0
        },
        "persons": {
          "type": "array",
          "description": "谁",
          "items": {
            "type": "string",
            "description": "编号"
          }
        }
      }
    },
    "step": {
      "type": "string",
      "description": "步骤",
      "enum": [
        "printed",
        "visited",
        "verified",
        "corrected",
        "finalized",
        "signedHousehold",
        "signedContact",
        "signedCadre",
        "filled",
        "handedOver",
        "entered",
        "deferred",
        "audited",
        "reviewed",
        "spotCheck"
      ]
    }
  }
}

"""###,
        "output/unit.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "unit.json",
  "title": "zeren unit",
  "type": "object",
  "description": "单位",
  "required": [
    "unit",
    "name",
    "kind",
    "principal",
    "liaisons",
    "people",
    "untrained",
    "plans",
    "trainings",
    "reports",
    "criticisms",
    "households",
    "visited",
    "signed",
    "entered",
    "differing",
    "completionRate",
    "errorRate",
    "duties",
    "findings"
  ],
  "properties": {
    "unit": {
      "type": "string",
      "description": "单位编号"
    },
    "name": {
      "type": "string",
      "description": "名称"
    },
    "kind": {
      "type": "string",
      "description": "类别"
    },
    "principal": {
      "type": [
        "string",
        "null"
      ],
      "description": "第一责任人"
    },
    "liaisons": {
      "type": "array",
      "description": "专人",
      "items": {
        "type": "string",
        "description": "人员编号"
      }
    },
    "people": {
      "type": "array",
      "description": "人员",
      "items": {
        "type": "string",
        "description": "人员编号"
      }
    },
    "untrained": {
      "type": "array",
      "description": "应训未训",
      "items": {
        "type": "string",
        "description": "人员编号"
      }
    },
    "plans": {
      "type": "array",
      "description": "方案的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "trainings": {
      "type": "array",
      "description": "培训的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "reports": {
      "type": "array",
      "description": "上报的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "criticisms": {
      "type": "array",
      "description": "被通报的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "households": {
      "type": "integer",
      "description": "名下范围内户数",
      "minimum": 0
    },
    "visited": {
      "type": "integer",
      "description": "入户",
      "minimum": 0
    },
    "signed": {
      "type": "integer",
      "description": "三签齐",
      "minimum": 0
    },
    "entered": {
      "type": "integer",
      "description": "录入",
      "minimum": 0
    },
    "differing": {
      "type": "integer",
      "description": "三统一不一致的户",
      "minimum": 0
    },
    "completionRate": {
      "type": [
        "string",
        "null"
      ],
      "description": "完成率",
      "pattern": "%$"
    },
    "errorRate": {
      "type": [
        "string",
        "null"
      ],
      "description": "差错率",
      "pattern": "%$"
    },
    "duties": {
      "type": "array",
      "description": "名下各户",
      "items": {
        "$ref": "#/$defs/duty"
      }
    },
    "findings": {
      "type": "array",
      "description": "疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "duty": {
      "type": "object",
      "description": "名下一户",
      "required": [
        "household",
        "village",
        "contact",
        "cadre",
        "inScope",
        "visited",
        "signed",
        "entered",
        "differences",
        "visits",
        "attempts",
        "reminders"
      ],
      "properties": {
        "household": {
          "type": "string",
          "description": "户编号"
        },
        "village": {
          "type": "string",
          "description": "村代码"
        },
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "cadre": {
          "type": [
            "string",
            "null"
          ],
          "description": "责任村干"
        },
        "inScope": {
          "type": "boolean",
          "description": "是否在范围内"
        },
        "visited": {
          "type": "boolean",
          "description": "是否入户"
        },
        "signed": {
          "type": "boolean",
          "description": "是否三签齐"
        },
        "entered": {
          "type": "boolean",
          "description": "是否录入"
        },
        "differences": {
          "type": "integer",
          "description": "三统一不一致的项",
          "minimum": 0
        },
        "visits": {
          "type": "array",
          "description": "入户的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "attempts": {
          "type": "array",
          "description": "入户未成的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "reminders": {
          "type": "array",
          "description": "督促",
          "items": {
            "type": "object",
            "description": "一次督促",
            "required": [
              "event",
              "time",
              "by",
              "to",
              "channel"
            ],
            "properties": {
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "by": {
                "type": "string",
                "description": "谁督促"
              },
              "to": {
                "type": "string",
                "description": "督促谁"
              },
              "channel": {
                "type": "string",
                "description": "方式"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/verify.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "verify.json",
  "title": "zeren verify",
  "type": "object",
  "description": "核验结果",
  "required": [
    "verdict",
    "origin",
    "suite",
    "events",
    "commits",
    "files",
    "signatures",
    "erased",
    "seconds",
    "checkpoint",
    "firstFault",
    "faults",
    "faultsOmitted",
    "schemaFaults",
    "trustNotMet",
    "notChecked",
    "witnessed"
  ],
  "properties": {
    "verdict": {
      "type": "string",
      "description": "结论",
      "enum": [
        "passed",
        "conditional",
        "failed"
      ]
    },
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "suite": {
      "type": "string",
      "description": "算法"
    },
    "events": {
      "type": "integer",
      "description": "事件数",
      "minimum": 0
    },
    "commits": {
      "type": "integer",
      "description": "入账次数",
      "minimum": 0
    },
    "files": {
      "type": "integer",
      "description": "文件数",
      "minimum": 0
    },
    "signatures": {
      "type": "integer",
      "description": "签名数",
      "minimum": 0
    },
    "erased": {
      "type": "integer",
      "description": "已销毁的密文",
      "minimum": 0
    },
    "seconds": {
      "type": "number",
      "minimum": 0,
      "description": "秒"
    },
    "checkpoint": {
      "type": [
        "object",
        "null"
      ],
      "description": "检查点",
      "required": [
        "size",
        "root",
        "key",
        "fingerprint",
        "pinned",
        "olderCheckpoint"
      ],
      "properties": {
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "root": {
          "type": "string",
          "description": "根，Base64"
        },
        "key": {
          "type": "string",
          "description": "日志的验证密钥"
        },
        "fingerprint": {
          "type": "string",
          "description": "其指纹",
          "pattern": "^[0-9a-f]{64}$"
        },
        "pinned": {
          "type": "boolean",
          "description": "是否固定"
        },
        "olderCheckpoint": {
          "type": [
            "object",
            "null"
          ],
          "description": "更早的检查点",
          "required": [
            "size",
            "from"
          ],
          "properties": {
            "size": {
              "type": "integer",
              "description": "到多少条",
              "minimum": 0
            },
            "from": {
              "type": "string",
              "description": "从哪里",
              "enum": [
                "remembered",
                "file"
              ]
            }
          }
        }
      }
    },
    "firstFault": {
      "anyOf": [
        {
          "$ref": "#/$defs/fault"
        },
        {
          "type": "null"
        }
      ]
    },
    "faults": {
      "type": "array",
      "description": "各处不符",
      "items": {
        "$ref": "#/$defs/fault"
      }
    },
    "faultsOmitted": {
      "type": "integer",
      "description": "另有几处没有列出",
      "minimum": 0
    },
    "schemaFaults": {
      "type": "array",
      "description": "内容不合格式",
      "items": {
        "$ref": "#/$defs/fault"
      }
    },
    "trustNotMet": {
      "type": "array",
      "description": "没有满足的要求",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    },
    "notChecked": {
      "type": "array",
      "description": "没有核对的",
      "items": {
        "$ref": "#/$defs/notChecked"
      }
    },
    "witnessed": {
      "type": [
        "object",
        "null"
      ],
      "description": "合 --policy 的检查点；没有要求或没有合的为 null",
      "required": [
        "size",
        "witnesses",
        "file"
      ],
      "properties": {
        "size": {
          "type": "integer",
          "description": "到多少条",
          "minimum": 0
        },
        "witnesses": {
          "type": "array",
          "description": "见证人",
          "items": {
            "type": "string",
            "description": "名称"
          }
        },
        "file": {
          "type": "string",
          "description": "文件"
        }
      }
    }
  },
  "$defs": {
    "fault": {
      "type": "object",
      "description": "一处不符",
      "required": [
        "sequence",
        "file",
        "offset",
        "line",
        "kind",
        "exact",
        "message"
      ],
      "properties": {
        "sequence": {
          "type": [
            "integer",
            "null"
          ],
          "description": "序号",
          "minimum": 0
        },
        "file": {
          "type": "string",
          "description": "文件"
        },
        "offset": {
          "type": [
            "integer",
            "null"
          ],
          "description": "字节",
          "minimum": 0
        },
        "line": {
          "type": [
            "integer",
            "null"
          ],
          "description": "文件里的行，从 1 起",
          "minimum": 0
        },
        "kind": {
          "type": "string",
          "description": "种类",
          "enum": [
            "notCanonical",
            "chainBroken",
            "sequenceGap",
            "subjectGap",
            "rootWrong",
            "signatureWrong",
            "commitUnsigned",
            "keyNotValid",
            "schemaWrong",
            "clockBackwards",
            "cutShort",
            "rolledBack",
            "forked",
            "strayBytes"
          ]
        },
        "exact": {
          "type": "boolean",
          "description": "是否确知就是这一处"
        },
        "message": {
          "type": "string",
          "description": "说明"
        }
      }
    },
    "notChecked": {
      "type": "object",
      "description": "没有核对的",
      "required": [
        "what",
        "why",
        "how"
      ],
      "properties": {
        "what": {
          "type": "string",
          "description": "什么"
        },
        "why": {
          "type": "string",
          "description": "为什么"
        },
        "how": {
          "type": [
            "string",
            "null"
          ],
          "description": "怎样核对"
        }
      }
    }
  }
}

"""###,
        "output/village.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "village.json",
  "title": "zeren village",
  "type": "object",
  "description": "村情",
  "required": [
    "village",
    "name",
    "inScope",
    "stages",
    "deferred",
    "unvisited",
    "trainings",
    "reviews",
    "reports",
    "findings"
  ],
  "properties": {
    "village": {
      "type": "string",
      "description": "村代码"
    },
    "name": {
      "type": "string",
      "description": "村名"
    },
    "inScope": {
      "type": "integer",
      "description": "应入户数",
      "minimum": 0
    },
    "stages": {
      "type": "array",
      "description": "各环节",
      "items": {
        "type": "object",
        "description": "一个环节",
        "required": [
          "stage",
          "done",
          "missing"
        ],
        "properties": {
          "stage": {
            "type": "string",
            "description": "环节",
            "minLength": 1
          },
          "done": {
            "type": "integer",
            "description": "做了的户数",
            "minimum": 0
          },
          "missing": {
            "type": "array",
            "description": "没有做的户",
            "items": {
              "type": "string",
              "description": "户编号"
            }
          }
        }
      }
    },
    "deferred": {
      "type": "array",
      "description": "暂缓未补录的户",
      "items": {
        "type": "string",
        "description": "户编号"
      }
    },
    "unvisited": {
      "type": "array",
      "description": "未入户的户",
      "items": {
        "$ref": "#/$defs/duty"
      }
    },
    "trainings": {
      "type": "array",
      "description": "村级培训",
      "items": {
        "type": "object",
        "description": "一次培训",
        "required": [
          "event",
          "expected",
          "attended",
          "absent",
          "visitedUntrained"
        ],
        "properties": {
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "expected": {
            "type": "array",
            "description": "应训",
            "items": {
              "type": "string",
              "description": "人员编号"
            }
          },
          "attended": {
            "type": "array",
            "description": "实训",
            "items": {
              "type": "string",
              "description": "人员编号"
            }
          },
          "absent": {
            "type": "array",
            "description": "缺训",
            "items": {
              "type": "string",
              "description": "人员编号"
            }
          },
          "visitedUntrained": {
            "type": "array",
            "description": "缺训而入户",
            "items": {
              "type": "object",
              "description": "一人",
              "required": [
                "person",
                "visits"
              ],
              "properties": {
                "person": {
                  "type": "string",
                  "description": "人员编号"
                },
                "visits": {
                  "type": "array",
                  "description": "入户的事件",
                  "items": {
                    "type": "integer",
                    "description": "序号",
                    "minimum": 0
                  }
                }
              }
            }
          }
        }
      }
    },
    "reviews": {
      "type": "array",
      "description": "复核",
      "items": {
        "type": "object",
        "description": "一次复核",
        "required": [
          "event",
          "organizer",
          "participants",
          "households",
          "verdict",
          "enterers"
        ],
        "properties": {
          "event": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          },
          "organizer": {
            "type": "string",
            "description": "组织人"
          },
          "participants": {
            "type": "array",
            "description": "参加人",
            "items": {
              "type": "string",
              "description": "人员编号"
            }
          },
          "households": {
            "type": "array",
            "description": "复核的户",
            "items": {
              "type": "string",
              "description": "户编号"
            }
          },
          "verdict": {
            "type": "string",
            "description": "结论",
            "enum": [
              "match",
              "mismatch",
              "unverifiable"
            ]
          },
          "enterers": {
            "type": "array",
            "description": "参加的人里谁录入过",
            "items": {
              "type": "string",
              "description": "人员编号"
            }
          }
        }
      }
    },
    "reports": {
      "type": "array",
      "description": "上报的事件",
      "items": {
        "type": "integer",
        "description": "序号",
        "minimum": 0
      }
    },
    "findings": {
      "type": "array",
      "description": "疑点",
      "items": {
        "$ref": "#/$defs/finding"
      }
    }
  },
  "$defs": {
    "finding": {
      "type": "object",
      "description": "疑点",
      "required": [
        "rule",
        "household",
        "village",
        "person",
        "unit",
        "responsible",
        "since",
        "days",
        "events",
        "basis",
        "message",
        "key",
        "state",
        "answer"
      ],
      "properties": {
        "rule": {
          "type": "string",
          "description": "规则",
          "pattern": "^[FR]-[A-Z]+-[0-9]{2}$"
        },
        "household": {
          "type": [
            "string",
            "null"
          ],
          "description": "户编号"
        },
        "village": {
          "type": [
            "string",
            "null"
          ],
          "description": "村代码"
        },
        "person": {
          "type": [
            "string",
            "null"
          ],
          "description": "人员编号"
        },
        "unit": {
          "type": [
            "string",
            "null"
          ],
          "description": "单位编号"
        },
        "responsible": {
          "type": "array",
          "description": "负责的人",
          "items": {
            "type": "string",
            "description": "人员编号"
          }
        },
        "since": {
          "type": [
            "string",
            "null"
          ],
          "description": "自哪天起",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        "days": {
          "type": [
            "integer",
            "null"
          ],
          "description": "天数"
        },
        "events": {
          "type": "array",
          "description": "所据事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "basis": {
          "type": "string",
          "description": "依据"
        },
        "message": {
          "type": "string",
          "description": "说明"
        },
        "key": {
          "type": "string",
          "description": "疑点的标识",
          "minLength": 1
        },
        "state": {
          "type": "string",
          "description": "处置到哪一步",
          "minLength": 1
        },
        "answer": {
          "type": [
            "object",
            "null"
          ],
          "description": "最近的答复",
          "required": [
            "state",
            "by",
            "time",
            "event",
            "explanation",
            "measure"
          ],
          "properties": {
            "state": {
              "type": "string",
              "description": "状态"
            },
            "by": {
              "type": "string",
              "description": "答复人"
            },
            "time": {
              "type": "string",
              "description": "时间",
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
            },
            "event": {
              "type": "integer",
              "description": "序号",
              "minimum": 0
            },
            "explanation": {
              "description": "说明；点名的遮住",
              "anyOf": [
                {
                  "type": "string",
                  "description": "说明"
                },
                {
                  "type": "object",
                  "description": "遮住的值",
                  "required": [
                    "masked"
                  ],
                  "properties": {
                    "masked": {
                      "type": "string",
                      "description": "遮住后的写法"
                    }
                  }
                },
                {
                  "type": "null"
                }
              ]
            },
            "measure": {
              "type": [
                "string",
                "null"
              ],
              "description": "整改"
            }
          }
        }
      }
    },
    "duty": {
      "type": "object",
      "description": "名下一户",
      "required": [
        "household",
        "village",
        "contact",
        "cadre",
        "inScope",
        "visited",
        "signed",
        "entered",
        "differences",
        "visits",
        "attempts",
        "reminders"
      ],
      "properties": {
        "household": {
          "type": "string",
          "description": "户编号"
        },
        "village": {
          "type": "string",
          "description": "村代码"
        },
        "contact": {
          "type": [
            "string",
            "null"
          ],
          "description": "帮扶联系人"
        },
        "cadre": {
          "type": [
            "string",
            "null"
          ],
          "description": "责任村干"
        },
        "inScope": {
          "type": "boolean",
          "description": "是否在范围内"
        },
        "visited": {
          "type": "boolean",
          "description": "是否入户"
        },
        "signed": {
          "type": "boolean",
          "description": "是否三签齐"
        },
        "entered": {
          "type": "boolean",
          "description": "是否录入"
        },
        "differences": {
          "type": "integer",
          "description": "三统一不一致的项",
          "minimum": 0
        },
        "visits": {
          "type": "array",
          "description": "入户的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "attempts": {
          "type": "array",
          "description": "入户未成的事件",
          "items": {
            "type": "integer",
            "description": "序号",
            "minimum": 0
          }
        },
        "reminders": {
          "type": "array",
          "description": "督促",
          "items": {
            "type": "object",
            "description": "一次督促",
            "required": [
              "event",
              "time",
              "by",
              "to",
              "channel"
            ],
            "properties": {
              "event": {
                "type": "integer",
                "description": "序号",
                "minimum": 0
              },
              "time": {
                "type": "string",
                "description": "时间",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$"
              },
              "by": {
                "type": "string",
                "description": "谁督促"
              },
              "to": {
                "type": "string",
                "description": "督促谁"
              },
              "channel": {
                "type": "string",
                "description": "方式"
              }
            }
          }
        }
      }
    }
  }
}

"""###,
        "output/witness.add.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "witness.add.json",
  "title": "zeren witness add",
  "type": "object",
  "description": "收进的见证",
  "required": [
    "origin",
    "size",
    "witnesses",
    "file"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "size": {
      "type": "integer",
      "description": "到多少条",
      "minimum": 0
    },
    "witnesses": {
      "type": "array",
      "description": "见证人",
      "items": {
        "type": "string",
        "description": "名称"
      }
    },
    "file": {
      "type": "string",
      "description": "收在哪里"
    }
  }
}

"""###,
        "output/witness.ask.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "witness.ask.json",
  "title": "zeren witness ask",
  "type": "object",
  "description": "请见证",
  "required": [
    "origin",
    "old",
    "size",
    "file"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "old": {
      "type": "integer",
      "description": "自多少条起",
      "minimum": 0
    },
    "size": {
      "type": "integer",
      "description": "到多少条",
      "minimum": 0
    },
    "file": {
      "type": "string",
      "description": "写在哪里"
    }
  }
}

"""###,
        "output/witness.key.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "witness.key.json",
  "title": "zeren witness key",
  "type": "object",
  "description": "见证密钥",
  "required": [
    "vkey",
    "fingerprint",
    "isNew"
  ],
  "properties": {
    "vkey": {
      "type": "string",
      "description": "验证密钥"
    },
    "fingerprint": {
      "type": "string",
      "description": "其指纹",
      "pattern": "^[0-9a-f]{64}$"
    },
    "isNew": {
      "type": "boolean",
      "description": "是否新做的"
    }
  }
}

"""###,
        "output/witness.sign.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "witness.sign.json",
  "title": "zeren witness sign",
  "type": "object",
  "description": "已见证",
  "required": [
    "origin",
    "old",
    "size",
    "root",
    "file"
  ],
  "properties": {
    "origin": {
      "type": "string",
      "description": "账本名"
    },
    "old": {
      "type": "integer",
      "description": "上次见证到多少条",
      "minimum": 0
    },
    "size": {
      "type": "integer",
      "description": "到多少条",
      "minimum": 0
    },
    "root": {
      "type": "string",
      "description": "根，Base64"
    },
    "file": {
      "type": "string",
      "description": "写在哪里"
    }
  }
}

"""###,
        "period.closed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "period.closed.v1.json",
  "title": "结转",
  "description": "结转：此前各行的树根",
  "type": "object",
  "required": ["size", "root"],
  "properties": {
    "size": {"type": "integer", "minimum": 1, "description": "此前共有几行"},
    "root": {"type": "string", "pattern": "^[A-Za-z0-9+/]{43}=$", "description": "树根，base64"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"size": 2535, "root": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},
    {
      "size": 2535,
      "root": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "person.registered.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "person.registered.v1.json",
  "title": "人员登记",
  "description": "登记一名工作人员；职务公开，电话密封",
  "type": "object",
  "required": ["personId", "name", "unitId"],
  "properties": {
    "personId": {"$ref": "#/$defs/id", "description": "人员编号"},
    "name": {"type": "string", "minLength": 1, "description": "姓名"},
    "unitId": {"$ref": "#/$defs/id", "description": "单位编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 phone（电话）、idNo（证件号码）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"personId": "P0008", "name": "王某", "unitId": "UB01"},
    {
      "personId": "P0008",
      "name": "王某",
      "unitId": "UB01",
      "sealed": {
        "box": "Oi9/Q2teetqQiOMHjUSIOVzjeATrxfn+xWjZJYxVpuy4zKkI1mP0sPayPHdGUu+K5Nz9gLv0XpT7YdrS",
        "key": "8c67d092c923ca5559c194e59eaf92ff"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "personal.erased.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "personal.erased.v1.json",
  "title": "销密",
  "description": "销密：这些数据密钥已经销毁，密封的内容谁也读不出；其余照旧",
  "type": "object",
  "required": ["keys", "reason", "request"],
  "properties": {
    "keys": {
      "type": "array",
      "items": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
      "minItems": 1,
      "description": "销毁的数据密钥，各 32 位十六进制"
    },
    "reason": {"type": "string", "minLength": 1, "description": "理由，不点名"},
    "request": {"type": "string", "minLength": 1, "description": "依据：申请或决定的文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "keys": ["0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"],
      "reason": "本人申请",
      "request": "样例申〔2020〕1号"
    },
    {
      "keys": ["0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", "1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e1e"],
      "reason": "整户消亡满五年",
      "request": "样例档〔2024〕3号",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "personal.revealed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "personal.revealed.v1.json",
  "title": "查看个人信息",
  "description": "查看个人信息：先入账，再显示明文",
  "type": "object",
  "required": ["view", "filters", "knownAt"],
  "properties": {
    "view": {
      "type": "string",
      "pattern": "^[a-z]+$",
      "minLength": 1,
      "maxLength": 64,
      "description": "命令"
    },
    "filters": {
      "type": "array",
      "items": {"type": "string", "minLength": 1},
      "description": "筛选，如 household=户编号；没有为空"
    },
    "asOf": {"$ref": "#/$defs/day", "description": "截至哪一天；没有为入账当时"},
    "knownAt": {"type": "integer", "minimum": 0, "description": "所知到第几条"},
    "reason": {"type": "string", "minLength": 1, "description": "理由；点名的理由密封"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（理由）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"required": ["reason"], "properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "view": "household",
      "filters": ["household=999901100201-0001"],
      "knownAt": 2225,
      "sealed": {
        "box": "aHtYEhXl9fH2MmotEgcz2JZT+p8HfgQ0/V8gwJF/N4Gsy04VS3XC8Xgc+7S7MTQUSmX3YlXdA6Fb+ydJ",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "view": "trace",
      "filters": ["household=999901100201-0001", "indicator=member.idNo"],
      "asOf": "2019-04-11",
      "knownAt": 2225,
      "reason": "与户口簿核对证件号",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "plan-2019.json": ###"""
{
  "year": 2019,
  "module": "贫困户信息表(2018年底模块)",
  "incomeYear": 2018,
  "baseDay": "2018-12-31",
  "indicators": [
    {"id": "base.headName", "name": "户主姓名", "scope": "household", "section": "基本情况", "type": "text", "required": true, "sensitivity": "personal", "inHandbook": true},
    {"id": "base.headIdNo", "name": "户主证件号码", "scope": "household", "section": "基本情况", "type": "idNo", "required": true, "sensitivity": "sensitive", "inHandbook": true},
    {"id": "base.phone", "name": "联系电话", "scope": "household", "section": "基本情况", "type": "phone", "required": false, "sensitivity": "personal", "inHandbook": true},
    {"id": "base.bank", "name": "开户银行", "scope": "household", "section": "基本情况", "type": "text", "required": false, "sensitivity": "personal", "inHandbook": false},
    {"id": "base.bankCardNo", "name": "银行卡号", "scope": "household", "section": "基本情况", "type": "text", "required": false, "sensitivity": "sensitive", "inHandbook": false},
    {"id": "base.standard", "name": "识别标准", "scope": "household", "section": "基本情况", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["国家标准", "省定标准", "市定标准"]},
    {"id": "base.povertyAttr", "name": "贫困户属性", "scope": "household", "section": "基本情况", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["一般贫困户", "低保贫困户", "特困供养贫困户"]},
    {"id": "base.exitYear", "name": "脱贫年度", "scope": "household", "section": "基本情况", "type": "year", "required": false, "sensitivity": "none", "inHandbook": true},
    {"id": "base.martyrFamily", "name": "是否军烈属", "scope": "household", "section": "基本情况", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "base.population", "name": "家庭人口", "scope": "household", "section": "基本情况", "type": "int", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "人"},
    {"id": "cause.main", "name": "主要致贫原因", "scope": "household", "section": "致贫原因", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["因病", "因残", "因学", "因灾", "缺土地", "缺水", "缺技术", "缺劳力", "缺资金", "交通条件落后", "自身发展动力不足", "因婚", "因丧", "其他"]},
    {"id": "cause.other1", "name": "其他致贫原因1", "scope": "household", "section": "致贫原因", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["因病", "因残", "因学", "因灾", "缺土地", "缺水", "缺技术", "缺劳力", "缺资金", "交通条件落后", "自身发展动力不足", "因婚", "因丧", "其他"]},
    {"id": "cause.other2", "name": "其他致贫原因2", "scope": "household", "section": "致贫原因", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["因病", "因残", "因学", "因灾", "缺土地", "缺水", "缺技术", "缺劳力", "缺资金", "交通条件落后", "自身发展动力不足", "因婚", "因丧", "其他"]},
    {"id": "income.wage", "name": "工资性收入", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.business", "name": "生产经营性收入", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.assetDividend", "name": "资产收益扶贫分红收入", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.propertyOther", "name": "其他财产性收入", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.familyPlanning", "name": "计划生育金", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.dibao", "name": "低保金", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.wubao", "name": "特困供养金", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.pension", "name": "养老保险金", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.eco", "name": "生态补偿金", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.transferOther", "name": "其他转移性收入", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.expense", "name": "生产经营性支出", "scope": "household", "section": "收入情况", "type": "money", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.property", "name": "财产性收入合计", "scope": "household", "section": "收入情况", "type": "moneyDerived", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.transfer", "name": "转移性收入合计", "scope": "household", "section": "收入情况", "type": "moneyDerived", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.gross", "name": "年收入", "scope": "household", "section": "收入情况", "type": "moneyDerived", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.net", "name": "纯收入", "scope": "household", "section": "收入情况", "type": "moneyDerived", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "income.netPerCapita", "name": "人均纯收入", "scope": "household", "section": "收入情况", "type": "moneyDerived", "required": true, "sensitivity": "sensitive", "inHandbook": true, "unit": "元"},
    {"id": "living.farmland", "name": "耕地面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.irrigated", "name": "有效灌溉面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.forest", "name": "林地面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.returnForest", "name": "退耕还林面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.orchard", "name": "林果面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.grassland", "name": "牧草地面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.water", "name": "水面面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "亩"},
    {"id": "living.prodPower", "name": "是否通生产用电", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.lifePower", "name": "是否通生活用电", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.tv", "name": "是否通广播电视", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.roadKm", "name": "与村主干路距离", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "公里"},
    {"id": "living.roadType", "name": "入户路类型", "scope": "household", "section": "生产生活条件", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["泥土路", "砂石路", "水泥路", "沥青路"]},
    {"id": "living.houseArea", "name": "住房面积", "scope": "household", "section": "生产生活条件", "type": "decimal2", "required": true, "sensitivity": "none", "inHandbook": true, "unit": "平方米"},
    {"id": "living.unsafeHouse", "name": "是否危房户", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.unsafeLevel", "name": "危房级别", "scope": "household", "section": "生产生活条件", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["C级", "D级"]},
    {"id": "living.toilet", "name": "有无卫生厕所", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.fuel", "name": "主要燃料类型", "scope": "household", "section": "生产生活条件", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["柴草", "干畜粪", "煤炭", "清洁能源", "其他"]},
    {"id": "living.safeWater", "name": "是否解决安全饮用水", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.coop", "name": "是否加入农民专业合作组织", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "living.leadEnterprise", "name": "是否有龙头企业带动", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": false, "codes": ["是", "否"]},
    {"id": "living.leadPerson", "name": "是否有创业致富带头人带动", "scope": "household", "section": "生产生活条件", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": false, "codes": ["是", "否"]},
    {"id": "member.name", "name": "姓名", "scope": "member", "section": "家庭成员", "type": "text", "required": true, "sensitivity": "personal", "inHandbook": true},
    {"id": "member.sex", "name": "性别", "scope": "member", "section": "家庭成员", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["男", "女"]},
    {"id": "member.idNo", "name": "证件号码", "scope": "member", "section": "家庭成员", "type": "idNo", "required": true, "sensitivity": "sensitive", "inHandbook": true},
    {"id": "member.relation", "name": "与户主关系", "scope": "member", "section": "家庭成员", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["户主", "配偶", "之子", "之女", "之儿媳", "之女婿", "之孙子", "之孙女", "之外孙子", "之外孙女", "之父", "之母", "之岳父", "之岳母", "之公公", "之婆婆", "之祖父", "之祖母", "之外祖父", "之外祖母", "之兄弟姐妹", "其他"]},
    {"id": "member.ethnic", "name": "民族", "scope": "member", "section": "家庭成员", "type": "text", "required": true, "sensitivity": "none", "inHandbook": true},
    {"id": "member.political", "name": "政治面貌", "scope": "member", "section": "家庭成员", "type": "code", "required": false, "sensitivity": "none", "inHandbook": false, "codes": ["中共党员", "预备党员", "共青团员", "民主党派", "无党派民主人士", "群众"]},
    {"id": "member.education", "name": "文化程度", "scope": "member", "section": "家庭成员", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["文盲或半文盲", "小学", "初中", "高中", "大专及以上", "学龄前儿童"]},
    {"id": "member.student", "name": "在校生状况", "scope": "member", "section": "家庭成员", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["非在校生", "学前教育", "小学", "七年级", "八年级", "九年级", "高中一年级", "高中二年级", "高中三年级", "中职一年级", "中职二年级", "中职三年级", "高职一年级", "高职二年级", "高职三年级", "大专及以上"]},
    {"id": "member.health", "name": "健康状况", "scope": "member", "section": "家庭成员", "type": "codes", "required": true, "sensitivity": "sensitive", "inHandbook": true, "codes": ["健康", "长期慢性病", "患有大病", "残疾"]},
    {"id": "member.labor", "name": "劳动技能", "scope": "member", "section": "家庭成员", "type": "code", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["普通劳动力", "技能劳动力", "丧失劳动力", "无劳动力"]},
    {"id": "member.workRegion", "name": "务工区域", "scope": "member", "section": "家庭成员", "type": "code", "required": false, "sensitivity": "none", "inHandbook": true, "codes": ["乡镇内", "乡外县内", "县外省内", "省外", "其他"]},
    {"id": "member.workMonths", "name": "务工时间", "scope": "member", "section": "家庭成员", "type": "int", "max": 12, "required": false, "sensitivity": "none", "inHandbook": true, "unit": "月"},
    {"id": "member.medIns", "name": "是否参加城乡居民基本医疗保险", "scope": "member", "section": "家庭成员", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "member.pensionIns", "name": "是否参加城乡居民基本养老保险", "scope": "member", "section": "家庭成员", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": true, "codes": ["是", "否"]},
    {"id": "member.seriousIns", "name": "是否参加大病保险", "scope": "member", "section": "家庭成员", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": false, "codes": ["是", "否"]},
    {"id": "member.dibao", "name": "是否享受农村低保", "scope": "member", "section": "家庭成员", "type": "bool", "required": true, "sensitivity": "none", "inHandbook": false, "codes": ["是", "否"]},
    {"id": "member.mandarin", "name": "是否会讲普通话", "scope": "member", "section": "家庭成员", "type": "bool", "required": false, "sensitivity": "none", "inHandbook": false, "codes": ["是", "否"]},
    {"id": "helper.name", "name": "帮扶责任人姓名", "scope": "household", "section": "帮扶责任人", "type": "text", "required": true, "sensitivity": "personal", "inHandbook": true},
    {"id": "helper.unit", "name": "帮扶单位", "scope": "household", "section": "帮扶责任人", "type": "text", "required": true, "sensitivity": "none", "inHandbook": true},
    {"id": "helper.phone", "name": "帮扶责任人电话", "scope": "household", "section": "帮扶责任人", "type": "phone", "required": true, "sensitivity": "personal", "inHandbook": true},
    {"id": "helper.from", "name": "帮扶开始时间", "scope": "household", "section": "帮扶责任人", "type": "date", "required": true, "sensitivity": "none", "inHandbook": false}
  ],
  "formulas": [
    {"id": "income.property", "plus": ["income.assetDividend", "income.propertyOther"], "minus": []},
    {"id": "income.transfer", "plus": ["income.familyPlanning", "income.dibao", "income.wubao", "income.pension", "income.eco", "income.transferOther"], "minus": []},
    {"id": "income.gross", "plus": ["income.wage", "income.business", "income.property", "income.transfer"], "minus": []},
    {"id": "income.net", "plus": ["income.gross"], "minus": ["income.expense"]},
    {"id": "income.netPerCapita", "plus": ["income.net"], "minus": [], "dividedBy": "base.population"}
  ],
  "categories": [
    {"name": "未脱贫户", "state": "poor", "inScope": true, "cardColor": "蓝", "cardAction": "keep", "cardStated": false},
    {"name": "新纳入户", "state": "poor", "inScope": true, "cardColor": "蓝", "cardAction": "issue", "cardStated": true},
    {"name": "返贫户", "state": "returned", "inScope": true, "cardColor": "蓝", "cardAction": "replace", "cardStated": true},
    {"name": "2018年脱贫户", "state": "exited", "inScope": true, "cardColor": "红", "cardAction": "replace", "cardStated": true},
    {"name": "2017年脱贫户", "state": "exited", "inScope": true, "cardColor": "红", "cardAction": "keep", "cardStated": false},
    {"name": "2016年脱贫户", "state": "exited", "inScope": true, "cardColor": "红", "cardAction": "keep", "cardStated": false},
    {"name": "2015年脱贫户", "state": "exited", "inScope": false, "cardAction": "none", "cardStated": false},
    {"name": "2014年脱贫户", "state": "exited", "inScope": false, "cardAction": "none", "cardStated": false},
    {"name": "清退", "state": "removed", "inScope": false, "cardAction": "none", "cardStated": false}
  ],
  "seals": [
    {"name": "党委", "role": "townPartyCommittee"},
    {"name": "政府", "role": "townGovernment"}
  ],
  "deadlines": [
    {"step": "townPlan", "by": "2019-03-07", "basis": "P1.1"},
    {"step": "villagePlan", "by": "2019-03-07", "basis": "P1.2"},
    {"step": "training", "by": "2019-03-07", "basis": "P1.1"},
    {"step": "roster", "by": "2019-03-07", "basis": "P1.3"},
    {"step": "dispatch", "by": "2019-03-12", "basis": "P2.1a"},
    {"step": "handbookSealed", "by": "2019-03-13", "basis": "P2.2a"},
    {"step": "receivedByVillage", "by": "2019-03-13", "basis": "P2.2a"},
    {"step": "subsidyList", "by": "2019-03-19", "basis": "P2.1b"},
    {"step": "print", "by": "2019-03-19", "basis": "P2.3a"},
    {"step": "materials", "by": "2019-03-19", "basis": "P2.3b"},
    {"step": "visit", "by": "2019-03-19", "basis": "P2.3c"},
    {"step": "sign", "by": "2019-03-19", "basis": "P2.3e"},
    {"step": "fill", "by": "2019-03-19", "basis": "P2.3f"},
    {"step": "card", "by": "2019-03-19", "basis": "P2.1a"},
    {"step": "gapVisit", "by": "2019-03-31", "basis": "P4e"},
    {"step": "guidance", "by": "2019-03-31", "basis": "P3"},
    {"step": "handover", "by": "2019-03-31", "basis": "P4a"},
    {"step": "entry", "by": "2019-03-31", "basis": "P4b"},
    {"step": "deferral", "by": "2019-03-31", "basis": "P4c"},
    {"step": "audit", "by": "2019-03-31", "basis": "P3.1c"},
    {"step": "review", "by": "2019-03-31", "basis": "P4f"},
    {"step": "villageReport", "by": "2019-04-08", "basis": "P5.1"},
    {"step": "townReport", "by": "2019-04-08", "basis": "P5.2"},
    {"step": "unitReport", "by": "2019-04-08", "basis": "R4b"},
    {"step": "townAnalysis", "by": "2019-04-10", "basis": "P5.3"}
  ],
  "thresholds": {"deferredEntryDays": 5, "discrepancyDays": 5, "resignDays": 5, "visitGapMinutes": 15, "visitsPerDay": 12, "fastVerificationMinutes": 10, "unchangedHouseholds": 5, "fingerprintPercent": 60, "fingerprintHouseholds": 5, "annulledPercent": 10, "annulledCount": 3, "povertyLineCents": 299500},
  "annexHeadings": ["序号", "村名", "组织工作队员、帮扶联系人入户登记人数(人)", "修改、更新贫困户家庭基本信息户数(户)", "完成入户登记总数(户)", "是否为市级抽查对象(该项用数字填写，是：填1，否：填2)", "市级抽查户数(户)(不属于市级抽查对象不需填此项)"]
}

"""###,
        "plan-clauses.json": ###"""
{
  "document": "拉政发〔2019〕8号《拉堡镇2019年度精准帮扶“一户一册一卡”工作实施方案》",
  "clauses": [
    {"id": "P0", "text": "为认真贯彻落实中央、自治区、柳州市和柳江区坚决打赢脱贫攻坚战的有关决策部署,根据3月5日自治区召开的2019年度精准帮扶“一户一册一卡”工作视频会上自治区领导的讲话精神和工作要求,进一步规范2019年度“一户一册一卡”填写等工作,做到《帮扶手册》、国办系统信息和贫困户家庭信息“三统一”,为夺取年度脱贫攻坚胜利夯实基础,确保完成我镇扶贫帮扶工作各项目标任务,特制定本方案。"},
    {"id": "P1.1", "text": "县(区)各后盾单位由参加电视电话会议的领导负责向本单位有帮扶任务的干部传送会议精神,区扶贫开发领导小组组织县(区)各部门帮扶干部参加全区工作部署和培训会,做到县(区)帮扶干部培训全覆盖,并印发柳江区制作的培训课件,同时,根据电视电话会议精神,制定本镇工作方案。"},
    {"id": "P1.2", "text": "各村委根据本镇工作部署制定本村委“一户一册一卡”工作方案,召开村级工作部署及培训会,组织本村委各单位的帮扶联系人及行政村村干、工作队员、信息员等开展业务培训,做到镇、村帮扶干部培训全覆盖,并印发自治区或柳江区制作的培训课件材料。"},
    {"id": "P1.3", "text": "各村村干与驻村工作队共同研究制定本村工作方案,明确工作任务步骤、时间节点、帮扶联系人入户名单等,做好统筹协调。"},
    {"id": "P2.1a", "text": "拉堡镇扶贫站根据系统中未脱贫户和2016、2017、2018年脱贫户具体数量,于3月12日前发放《帮扶手册》、联系卡(其中蓝色联系卡发给动态调整新纳入贫困户和返贫户,2018年脱贫户更换为红色联系卡)至各村委。"},
    {"id": "P2.1b", "text": "拉堡镇开发领导小组组织有关部门收集贫困户的政策性补贴清单资料(电子版或纸字版),采取不同方式发至各村委和帮扶人。"},
    {"id": "P2.2a", "text": "我镇将《帮扶手册》统一盖好乡镇党委、政府印章后,根据系统数据,于3月13日前发放《帮扶手册》、联系卡(其中蓝色联系卡发给动态调整新纳入贫困户和返贫户,2018年脱贫户更换为红色联系卡)至各村。"},
    {"id": "P2.2b", "text": "将县(区)级提供的贫困户所获政策性补贴清单资料,梳理后采用不同方式分发给各行政村及乡村扶贫信息员。"},
    {"id": "P2.3a", "text": "村扶贫信息员从全国扶贫开发信息系统打印出《贫困户信息表(2018年底模块)》(含未脱贫户和2016、2017、2018年脱贫户)。"},
    {"id": "P2.3b", "text": "按村民小组(自然村屯)分发《帮扶手册》、联系卡(其中蓝色联系卡发给动态调整新纳入贫困户和返贫户,2018年脱贫户更换为红色联系卡)、乡镇发布的政策性补贴清单资料(电子版或纸质版)、《贫困户信息表(2018年底模块)》、填写说明和注意事项(电子版或纸质版)等材料至各级各单位帮扶联系人的手中。"},
    {"id": "P2.3c", "text": "村干、帮扶联系人共同入户,根据打印出的《贫困户信息表(2018年底模块)》内容,逐项核实贫困户基本情况、家庭成员、致贫原因(脱贫户为脱贫前的致贫原因)、收入情况(2018年度)、生产生活条件、帮扶责任人等等信息"},
    {"id": "P2.3d", "text": "信息有误的直接在信息表上修改"},
    {"id": "P2.3e", "text": "贫困户、帮扶联系人、村干三方共同在修改确认后的《贫困户信息表(2018年底模块)》上签字确认,确保与贫困户2018年实际情况一致。"},
    {"id": "P2.3f", "text": "帮扶联系人参考信息表内容,填写2019年《帮扶手册》。"},
    {"id": "P3.1a", "text": "组织熟悉手册登记填写的业务骨干,与市、县(区)级组建的指导组一同深入各村指导开展“一户一册一卡”工作,及时答疑解惑"},
    {"id": "P3.1b", "text": "针对发现的共性问题,通过相关工作渠道(如微信群、QQ群)进行提醒,确保信息采集及登记的准确率。"},
    {"id": "P3.1c", "text": "组织乡村扶贫信息员审核各村录入全国扶贫开发信息系统的《贫困户信息表(2018年底模块)》内容,并确保所录入信息与贫困户2018年实际情况相一致。"},
    {"id": "P3.2a", "text": "组织熟悉手册登记填写的业务骨干组建指导组深入各村委指导开展“一户一册一卡”工作,确保采集、填写的信息完整准确。"},
    {"id": "P3.2b", "text": "督促指导各村委扶贫信息员将入户确认后需更正信息的《贫困户信息表(2018年底模块)》录入全国扶贫开发信息系统,并确保所采集录入信息与贫困户2018年实际情况相一致。"},
    {"id": "P4a", "text": "帮扶联系人将修改签字确认的《贫困户信息表(2018年底模块)》交给村扶贫信息员"},
    {"id": "P4b", "text": "在全国扶贫开发信息系统中修改更正相关信息。"},
    {"id": "P4c", "text": "如个别指标因系统暂时未开放权限无法录入的,由村扶贫信息员做好记录"},
    {"id": "P4d", "text": "待国扶办信息系统按时限、时段开放后再统一录入。"},
    {"id": "P4e", "text": "查漏补缺(3月26-31日),对没入户登记的由村干及时通知督促有关帮扶联系人抓紧入户登记,确保工作按时完成"},
    {"id": "P4f", "text": "同时由村支书、主任组织村扶贫信息员、驻村工作队员、村两委干部共同检查复核所有录入的信息,避免录入过程中的错误。"},
    {"id": "P5.1", "text": "各行政村于4月8日前将“一户一册一卡”工作开展情况、相关数据及工作建议上报乡镇。"},
    {"id": "P5.2", "text": "我镇于4月8日前将“一户一册一卡”工作开展情况、相关数据及工作建议上报柳江区扶贫开发领导小组。"},
    {"id": "P5.3", "text": "对全镇“一户一册一卡”工作进行分析,总结经验。将“一户一册一卡”工作开展情况及存在的问题和建议于4月10日前上报柳江区扶贫开发领导小组。"},
    {"id": "R1", "text": "加强组织领导。各级各部门要高度重视,切实加强对“一户一册一卡”工作的组织领导。主要负责人要亲自抓,分管领导要具体组织实施,细化工作实施方案,统筹安排好人力、经费,确保“一册一卡”的宣传、发放、培训等工作顺利开展;指导村严格按照自治区的要求,开展“一户一册一卡”工作,确保采集、填写的信息完整准确。各定点扶贫单位主要负责同志要切实履行第一责任人职责,亲自研究部署,分管领导具体抓落实,负责对本单位帮扶联系人进行业务培训,督促指导帮扶联系人把握好“一户一册一卡”工作开展的时间节点,规范《帮扶手册》填写等相关要求,并指定专人负责做好本单位的“一帮一联”“一户一册一卡”工作。"},
    {"id": "R2", "text": "规范操作程序。遵循“一户一册一卡”操作,严格按照工作流程进行。坚持谁入户、谁登记、谁签字、谁负责,确保贫困户实际情况与国扶系统、帮扶手册三者一致。"},
    {"id": "R3", "text": "强化督促指导。加强对2019年精准帮扶“一户一册一卡”工作的督促指导。柳江区督查考评专责小组要将精准帮扶“一户一册一卡”工作纳入平时督促指导的重要内容,对工作推动不力的单位或个人进行通报,对造成重大影响的单位或个人进行问责,确保“一户一册一卡”工作落到实处。"},
    {"id": "R4a", "text": "根据2019年“一户一册一卡”工作步骤,每一步的具体工作时间可根据实际提前,但不能推后。"},
    {"id": "R4b", "text": "请各后盾单位极力配合镇、村做好“一户一册一卡”的各项工作,于4月8日前将“一户一册一卡”工作开展情况及存在的问题和建议及相关统计表(见附件1)报送至柳江区扶贫开发领导小组办公室(电子版和盖章扫描件)。"},
    {"id": "AX", "text": "附件：镇2019年度精准帮扶“一户一册一卡”工作进展情况表。一村一行：序号；村名；组织工作队员、帮扶联系人入户登记人数(人)；修改、更新贫困户家庭基本信息户数(户)；完成入户登记总数(户)；是否为市级抽查对象(该项用数字填写，是：填1，否：填2)；市级抽查户数(户)(不属于市级抽查对象不需填此项)"}
  ]
}

"""###,
        "plan.adopted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "plan.adopted.v1.json",
  "title": "工作方案制定印发",
  "description": "工作方案制定印发；镇方案带本年度的全部配置",
  "type": "object",
  "required": ["level", "unitId", "document", "adoptedOn", "authors"],
  "properties": {
    "level": {"$ref": "#/$defs/level", "description": "级别"},
    "unitId": {"$ref": "#/$defs/id", "description": "制定单位的单位编号"},
    "document": {"type": "string", "description": "文号"},
    "adoptedOn": {"$ref": "#/$defs/day", "description": "制定日期"},
    "issuedOn": {"$ref": "#/$defs/day", "description": "印发日期"},
    "authors": {"type": "array", "items": {"$ref": "#/$defs/id"}, "description": "制定人的人员编号"},
    "configuration": {"$ref": "#/$defs/configuration", "description": "方案配置"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "role": {
      "description": "职务",
      "type": "string",
      "enum": [
        "ledgerKeeper",
        "townPovertyStation",
        "townInfoOfficer",
        "townGovernment",
        "townPartyCommittee",
        "townLeadingGroup",
        "guidanceMember",
        "inspectionGroup",
        "contactPerson",
        "unitPrincipal",
        "unitLiaison",
        "villageSecretary",
        "villageDirector",
        "villageInfoOfficer",
        "workTeamMember",
        "twoCommitteesMember",
        "villageCadre",
        "householdHead",
        "householdRep"
      ]
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "level": {
      "description": "级别：镇、村、后盾单位",
      "type": "string",
      "enum": ["town", "village", "unit"]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    },
    "configuration": {
      "type": "object",
      "required": [
        "year",
        "module",
        "incomeYear",
        "baseDay",
        "indicators",
        "formulas",
        "categories",
        "seals",
        "deadlines",
        "thresholds",
        "annexHeadings"
      ],
      "properties": {
        "year": {"type": "integer", "minimum": 1900, "maximum": 9999, "description": "年度"},
        "module": {"type": "string", "minLength": 1, "description": "信息表的名称和模块"},
        "incomeYear": {
          "type": "integer",
          "minimum": 1900,
          "maximum": 9999,
          "description": "收入年度"
        },
        "baseDay": {"$ref": "#/$defs/day", "description": "计算年龄的基准日"},
        "indicators": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "id",
              "name",
              "scope",
              "section",
              "type",
              "required",
              "sensitivity",
              "inHandbook"
            ],
            "properties": {
              "id": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
              "name": {"type": "string", "minLength": 1, "description": "名称，目录中不重复"},
              "scope": {
                "type": "string",
                "enum": ["household", "member"],
                "description": "户级或成员级"
              },
              "section": {"type": "string", "description": "栏目"},
              "type": {
                "type": "string",
                "enum": [
                  "text",
                  "idNo",
                  "phone",
                  "code",
                  "codes",
                  "year",
                  "bool",
                  "int",
                  "money",
                  "moneyDerived",
                  "decimal2",
                  "date"
                ],
                "description": "类型"
              },
              "unit": {"type": "string", "description": "计量单位"},
              "codes": {
                "type": "array",
                "items": {"type": "string", "minLength": 1},
                "description": "可选代码"
              },
              "required": {"type": "boolean", "description": "是否必填"},
              "max": {"type": "integer", "minimum": 0, "description": "整数的上限"},
              "sensitivity": {
                "type": "string",
                "enum": ["none", "personal", "sensitive"],
                "description": "敏感程度：不敏感、个人信息、敏感个人信息"
              },
              "inHandbook": {"type": "boolean", "description": "是否在手册中"}
            },
            "unevaluatedProperties": false
          },
          "description": "指标目录"
        },
        "formulas": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "plus", "minus"],
            "properties": {
              "id": {"$ref": "#/$defs/indicatorId", "description": "合计的指标编号"},
              "plus": {
                "type": "array",
                "items": {"$ref": "#/$defs/indicatorId"},
                "description": "加项"
              },
              "minus": {
                "type": "array",
                "items": {"$ref": "#/$defs/indicatorId"},
                "description": "减项"
              },
              "dividedBy": {"$ref": "#/$defs/indicatorId", "description": "除数"}
            },
            "unevaluatedProperties": false
          },
          "description": "合计：（加项之和 − 减项之和）÷ 除数"
        },
        "categories": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "state", "inScope", "cardAction", "cardStated"],
            "properties": {
              "name": {"type": "string", "minLength": 1, "description": "名称"},
              "state": {
                "type": "string",
                "enum": ["poor", "returned", "exited", "removed"],
                "description": "状态：未脱贫、返贫、脱贫、清退"
              },
              "inScope": {"type": "boolean", "description": "是否在方案范围内"},
              "cardColor": {"type": "string", "minLength": 1, "description": "联系卡的颜色"},
              "cardAction": {
                "type": "string",
                "enum": ["keep", "issue", "replace", "none"],
                "description": "联系卡：沿用、新发、换发、不发"
              },
              "cardStated": {"type": "boolean", "description": "是否方案明文规定"}
            },
            "unevaluatedProperties": false
          },
          "description": "户类别"
        },
        "seals": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["name", "role"],
            "properties": {
              "name": {"type": "string", "minLength": 1, "description": "名称"},
              "role": {"$ref": "#/$defs/role", "description": "保管的职务"}
            },
            "unevaluatedProperties": false
          },
          "description": "手册所需印章"
        },
        "deadlines": {
          "type": "array",
          "items": {
            "type": "object",
            "required": ["step", "by", "basis"],
            "properties": {
              "step": {"type": "string", "minLength": 1, "description": "环节"},
              "by": {"$ref": "#/$defs/day", "description": "最后一日"},
              "basis": {"type": "string", "minLength": 1, "description": "依据"}
            },
            "unevaluatedProperties": false
          },
          "description": "截止，当日包括在内"
        },
        "thresholds": {
          "type": "object",
          "propertyNames": {"pattern": "^[A-Za-z][A-Za-z0-9]*$"},
          "additionalProperties": {"type": "integer", "minimum": 0},
          "description": "界限：名称 → 整数"
        },
        "annexHeadings": {
          "type": "array",
          "items": {"type": "string", "minLength": 1},
          "description": "附件表的表头"
        },
        "annexColumns": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "number",
              "village",
              "visitors",
              "changed",
              "completed",
              "sample",
              "sampled",
              "inScope"
            ]
          },
          "minItems": 1,
          "description": "附件表的各列，与表头一一对应；没有为通常的七列：序号、村名、登记人数、更新户数、完成户数、是否抽查、抽查户数"
        },
        "villageCodeDigits": {
          "type": "integer",
          "minimum": 1,
          "maximum": 18,
          "description": "村代码的位数；没有为不限"
        },
        "deadlineInclusive": {"type": "boolean", "description": "截止当日算不算按期；没有为算"},
        "countsPhoneVisits": {
          "type": "boolean",
          "description": "只有电话核实的户算不算完成入户登记；没有为不算"
        },
        "meanings": {
          "type": "object",
          "propertyNames": {"pattern": "^[a-z][A-Za-z]*$"},
          "additionalProperties": {"type": "array", "items": {"type": "string", "minLength": 1}},
          "description": "代码的含义：含义的名称 → 代码；没有列出的含义用通常的说法"
        }
      },
      "description": "方案配置：指标、期限、卡色等",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "level": "village",
      "unitId": "UV01",
      "document": "甲村〔2019〕1号",
      "adoptedOn": "2019-03-07",
      "authors": ["P0056"]
    },
    {
      "level": "town",
      "unitId": "U01",
      "document": "甲村〔2019〕1号",
      "adoptedOn": "2019-03-07",
      "authors": ["P0056"],
      "issuedOn": "2019-03-18",
      "configuration": {
        "year": 2019,
        "module": "贫困户信息表",
        "incomeYear": 2018,
        "baseDay": "2018-12-31",
        "indicators": [
          {
            "id": "base.headName",
            "name": "户主姓名",
            "scope": "household",
            "section": "基本情况",
            "type": "text",
            "required": true,
            "sensitivity": "personal",
            "inHandbook": true
          },
          {
            "id": "base.population",
            "name": "家庭人口",
            "scope": "household",
            "section": "基本情况",
            "type": "int",
            "unit": "人",
            "max": 30,
            "required": true,
            "sensitivity": "none",
            "inHandbook": true
          },
          {
            "id": "income.wage",
            "name": "工资性收入",
            "scope": "household",
            "section": "收入情况",
            "type": "money",
            "unit": "元",
            "required": true,
            "sensitivity": "sensitive",
            "inHandbook": true
          },
          {
            "id": "income.perCapita",
            "name": "人均收入",
            "scope": "household",
            "section": "收入情况",
            "type": "moneyDerived",
            "unit": "元",
            "required": true,
            "sensitivity": "sensitive",
            "inHandbook": true
          },
          {
            "id": "member.mandarin",
            "name": "是否会讲普通话",
            "scope": "member",
            "section": "家庭成员",
            "type": "bool",
            "codes": ["是", "否"],
            "required": true,
            "sensitivity": "none",
            "inHandbook": true
          }
        ],
        "formulas": [
          {
            "id": "income.perCapita",
            "plus": ["income.wage"],
            "minus": [],
            "dividedBy": "base.population"
          }
        ],
        "categories": [
          {
            "name": "未脱贫户",
            "state": "poor",
            "inScope": true,
            "cardColor": "蓝",
            "cardAction": "keep",
            "cardStated": false
          },
          {
            "name": "清退",
            "state": "removed",
            "inScope": false,
            "cardAction": "none",
            "cardStated": false
          }
        ],
        "seals": [{"name": "政府", "role": "townGovernment"}],
        "deadlines": [{"step": "visit", "by": "2019-03-19", "basis": "P2.3c"}],
        "thresholds": {"visitsPerDay": 12},
        "annexHeadings": ["序号", "村名"],
        "annexColumns": ["number", "village"],
        "villageCodeDigits": 12,
        "deadlineInclusive": true,
        "countsPhoneVisits": false,
        "meanings": {"yes": ["是"], "notInSchool": ["非在校生", "已毕业"]}
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "progressTable.submitted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "progressTable.submitted.v1.json",
  "title": "进展情况表报送",
  "description": "进展情况表报送：各数可由所计的最后一行重算",
  "type": "object",
  "required": ["unitId", "asOf", "rows", "totals", "filler", "auditor"],
  "properties": {
    "unitId": {"$ref": "#/$defs/id", "description": "报送单位的单位编号"},
    "asOf": {"type": "integer", "minimum": 0, "description": "所计的最后一行的行号"},
    "rows": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["villageCode", "visitors", "changed", "completed", "sample"],
        "properties": {
          "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
          "visitors": {"type": "integer", "minimum": 0, "description": "第3列：入户登记人数"},
          "changed": {"type": "integer", "minimum": 0, "description": "第4列：修改、更新户数"},
          "completed": {"type": "integer", "minimum": 0, "description": "第5列：完成入户登记户数"},
          "sample": {"type": "integer", "description": "第6列：是否市级抽查对象，1 是、2 否"},
          "sampled": {"type": "integer", "minimum": 0, "description": "第7列：市级抽查户数"}
        },
        "unevaluatedProperties": false
      },
      "description": "各村的一行"
    },
    "totals": {
      "type": "object",
      "required": ["visitors", "changed", "completed"],
      "properties": {
        "visitors": {"type": "integer", "minimum": 0, "description": "第3列：入户登记人数"},
        "changed": {"type": "integer", "minimum": 0, "description": "第4列：修改、更新户数"},
        "completed": {"type": "integer", "minimum": 0, "description": "第5列：完成入户登记户数"},
        "sampled": {"type": "integer", "minimum": 0, "description": "第7列：市级抽查户数"}
      },
      "unevaluatedProperties": false,
      "description": "合计"
    },
    "filler": {"$ref": "#/$defs/id", "description": "填报人的人员编号"},
    "auditor": {"$ref": "#/$defs/id", "description": "审核人的人员编号"},
    "seal": {"$ref": "#/$defs/digest", "description": "盖章扫描件的摘要"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 contact（联系方式）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "unitId": "U01",
      "asOf": 2100,
      "rows": [
        {"villageCode": "999901100201", "visitors": 2, "changed": 1, "completed": 3, "sample": 2}
      ],
      "totals": {"visitors": 2, "changed": 1, "completed": 3},
      "filler": "P0002",
      "auditor": "P0003"
    },
    {
      "unitId": "U01",
      "asOf": 2100,
      "rows": [
        {
          "villageCode": "999901100201",
          "visitors": 2,
          "changed": 1,
          "completed": 3,
          "sample": 1,
          "sampled": 2
        }
      ],
      "totals": {"visitors": 2, "changed": 1, "completed": 3, "sampled": 2},
      "filler": "P0002",
      "auditor": "P0003",
      "seal": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
      "sealed": {
        "box": "2UOQG+xGtkxD1L2eeY5TMdEGiOEAFot+uA4Yi3pAx3dSCF7HHetOca0ZkctUMnRRmRkIH7d0BfpDTVpb",
        "key": "6b5ca4d735d4fa8e65d28dfa5e062f78"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "record.annulled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "record.annulled.v1.json",
  "title": "记录作废",
  "description": "记录作废：所指事件从这一行起不再计入；原件不删",
  "type": "object",
  "required": ["targetId", "targetSequence", "targetType", "kind"],
  "properties": {
    "targetId": {"$ref": "#/$defs/uuid", "description": "所指事件的编号"},
    "targetSequence": {"type": "integer", "minimum": 0, "description": "所指事件的行号"},
    "targetType": {
      "type": "string",
      "pattern": "^[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\.v[1-9][0-9]*$",
      "maxLength": 128,
      "description": "所指事件的类型"
    },
    "kind": {
      "type": "string",
      "enum": ["wrongHousehold", "duplicate", "forged", "mistyped"],
      "description": "类别：写错户、重复登记、伪造、录错"
    },
    "reason": {"type": "string", "minLength": 1, "description": "理由；点名的理由密封"},
    "approver": {"$ref": "#/$defs/id", "description": "批准人的人员编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（理由）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "targetId": "019ac000-0000-7000-8000-000000000007",
      "targetSequence": 801,
      "targetType": "table.signed.v1",
      "kind": "mistyped",
      "reason": "签字时间录错"
    },
    {
      "targetId": "019ac000-0000-7000-8000-000000000007",
      "targetSequence": 801,
      "targetType": "table.signed.v1",
      "kind": "wrongHousehold",
      "sealed": {
        "box": "Cx6D7LFQq2P/5Dk9B1/8ARzD2i/+7rGOzHXEPYFuEZxIk3P7ekCP/ivl6pJxtE1oVADzTTEv7nZYiXQ2",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "targetId": "019ac000-0000-7000-8000-000000000007",
      "targetSequence": 801,
      "targetType": "table.signed.v1",
      "kind": "duplicate",
      "reason": "与上一条重复",
      "approver": "P0052",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "reminder.sent.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "reminder.sent.v1.json",
  "title": "未入户督促",
  "description": "未入户督促",
  "type": "object",
  "required": ["contact", "channel"],
  "properties": {
    "contact": {"$ref": "#/$defs/id", "description": "被督促的联系人"},
    "channel": {"type": "string", "description": "方式"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"contact": "P0008", "channel": "电话"},
    {
      "contact": "P0008",
      "channel": "电话",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "report.submitted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "report.submitted.v1.json",
  "title": "阶段性总结上报",
  "description": "阶段性总结上报",
  "type": "object",
  "required": ["level", "unitId", "kind", "to"],
  "properties": {
    "level": {"$ref": "#/$defs/level", "description": "级别"},
    "unitId": {"$ref": "#/$defs/id", "description": "报送单位的单位编号"},
    "kind": {"type": "string", "description": "类型"},
    "to": {"type": "string", "description": "报送对象"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "level": {
      "description": "级别：镇、村、后盾单位",
      "type": "string",
      "enum": ["town", "village", "unit"]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"level": "village", "unitId": "UV01", "kind": "进展总结", "to": "U01"},
    {
      "level": "village",
      "unitId": "UV01",
      "kind": "进展总结",
      "to": "U01",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "role.appointed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "role.appointed.v1.json",
  "title": "任职登记",
  "description": "任职：起止两日都包括在内",
  "type": "object",
  "required": ["personId", "role", "from", "document"],
  "properties": {
    "personId": {"$ref": "#/$defs/id", "description": "人员编号"},
    "role": {"$ref": "#/$defs/role", "description": "职务"},
    "villageCode": {"$ref": "#/$defs/id", "description": "村级职务所在村的代码"},
    "from": {"$ref": "#/$defs/day", "description": "起"},
    "to": {"$ref": "#/$defs/day", "description": "止"},
    "document": {"type": "string", "description": "文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "role": {
      "description": "职务",
      "type": "string",
      "enum": [
        "ledgerKeeper",
        "townPovertyStation",
        "townInfoOfficer",
        "townGovernment",
        "townPartyCommittee",
        "townLeadingGroup",
        "guidanceMember",
        "inspectionGroup",
        "contactPerson",
        "unitPrincipal",
        "unitLiaison",
        "villageSecretary",
        "villageDirector",
        "villageInfoOfficer",
        "workTeamMember",
        "twoCommitteesMember",
        "villageCadre",
        "householdHead",
        "householdRep"
      ]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "personId": "P0052",
      "role": "villageSecretary",
      "from": "2019-01-01",
      "document": "样例组〔2019〕1号"
    },
    {
      "personId": "P0052",
      "role": "villageSecretary",
      "from": "2019-01-01",
      "document": "样例组〔2019〕1号",
      "villageCode": "999901100201",
      "to": "2019-12-31",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "role.ended.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "role.ended.v1.json",
  "title": "任职终止",
  "description": "任职终止：此后不得再以该职行事",
  "type": "object",
  "required": ["personId", "appointmentId", "on", "reason"],
  "properties": {
    "personId": {"$ref": "#/$defs/id", "description": "人员编号"},
    "appointmentId": {"$ref": "#/$defs/uuid", "description": "所终止的任职：任职登记一事的编号"},
    "on": {"$ref": "#/$defs/day", "description": "止：在任的最后一日"},
    "reason": {"type": "string", "minLength": 1, "description": "原因或文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "personId": "P0008",
      "appointmentId": "019ac000-0000-7000-8000-000000000002",
      "on": "2019-03-20",
      "reason": "调离"
    },
    {
      "personId": "P0008",
      "appointmentId": "019ac000-0000-7000-8000-000000000002",
      "on": "2019-03-20",
      "reason": "调离",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "roster.published.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "roster.published.v1.json",
  "title": "入户名单发布",
  "description": "入户名单公布",
  "type": "object",
  "required": ["villageCode", "publishers", "assignments"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "publishers": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "公布人的人员编号"
    },
    "assignments": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["householdId", "contact", "cadre"],
        "properties": {
          "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
          "contact": {"$ref": "#/$defs/id", "description": "联系人的人员编号"},
          "cadre": {"$ref": "#/$defs/id", "description": "村干的人员编号"},
          "plannedOn": {"$ref": "#/$defs/day", "description": "计划日期"}
        },
        "unevaluatedProperties": false
      },
      "description": "各户由谁入户"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "day": {
      "description": "日期，如 2019-03-14",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
      "maxLength": 10
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "villageCode": "999901100201",
      "publishers": ["P0056"],
      "assignments": [{"householdId": "999901100201-0001", "contact": "P0008", "cadre": "P0056"}]
    },
    {
      "villageCode": "999901100201",
      "publishers": ["P0056", "P0054"],
      "assignments": [
        {
          "householdId": "999901100201-0001",
          "contact": "P0008",
          "cadre": "P0056",
          "plannedOn": "2019-03-15"
        }
      ],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "sample.designated.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "sample.designated.v1.json",
  "title": "市级抽查对象确定",
  "description": "市级抽查对象确定",
  "type": "object",
  "required": ["villageCode", "isSample", "document"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "isSample": {"type": "boolean", "description": "是否市级抽查对象"},
    "count": {"type": "integer", "minimum": 0, "description": "抽查户数"},
    "document": {"type": "string", "description": "文号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"villageCode": "999901100201", "isSample": false, "document": "样例市扶办〔2019〕3号"},
    {
      "villageCode": "999901100201",
      "isSample": true,
      "document": "样例市扶办〔2019〕3号",
      "count": 2,
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "spotCheck.done.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "spotCheck.done.v1.json",
  "title": "督查抽查",
  "description": "督查抽查：在户里看到的一项",
  "type": "object",
  "required": ["indicator"],
  "properties": {
    "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
    "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"},
    "observed": {"$ref": "#/$defs/value", "description": "所见的值；空的没有"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 observed（所见的值）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"observed": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "value": {
      "description": "指标值：数、金额（分）、面积（百分之一）为整数；代码和文字为字符串；多选为数组",
      "anyOf": [
        {"type": "integer"},
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}}
      ]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"indicator": "living.houseArea"},
    {"indicator": "living.houseArea", "observed": 7300},
    {
      "indicator": "member.health",
      "member": "999901100201-0001-1",
      "sealed": {
        "box": "srcHFzIo5lxATb/2fDTMvZWhXnqddwXGuppvwgxTscUn5We+y7b6xgA2ripsdJO/qLUEbaCFUCrwGb2b",
        "key": "38c6ae5234f042dc685c4de4596b0af2"
      }
    },
    {
      "indicator": "member.mandarin",
      "member": "999901100201-0001-1",
      "observed": "是",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "subsidyList.compiled.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "subsidyList.compiled.v1.json",
  "title": "补贴清单收集梳理",
  "description": "补贴清单收集梳理：一户一项；金额密封",
  "type": "object",
  "required": ["householdId", "item", "year", "department"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "item": {"type": "string", "minLength": 1, "description": "项目"},
    "year": {"type": "integer", "minimum": 1900, "maximum": 9999, "description": "年度"},
    "department": {"type": "string", "description": "提供部门"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 amount（金额，分）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "item": "低保金", "year": 2018, "department": "民政"},
    {
      "householdId": "999901100201-0001",
      "item": "低保金",
      "year": 2018,
      "department": "民政",
      "sealed": {
        "box": "86hUwdjXi/+CD+0L0s6XYPlYUlj2y1V3Cc8Qoh/uw2tyHWOVQey+kAYv8XRBLG0w3zAlh8/nylEuwJ7g",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "table.finalized.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "table.finalized.v1.json",
  "title": "信息表定稿",
  "description": "信息表定稿：三方此后签的就是这份内容",
  "type": "object",
  "required": ["visitId", "registrant", "version", "contentDigest", "changed", "salts"],
  "properties": {
    "visitId": {"type": "string", "minLength": 1, "description": "入户编号"},
    "registrant": {"$ref": "#/$defs/id", "description": "登记人的人员编号"},
    "version": {"type": "integer", "minimum": 1, "description": "第几版，从 1 起"},
    "tableNo": {"type": "string", "minLength": 1, "description": "表号"},
    "contentDigest": {"$ref": "#/$defs/hash", "description": "内容摘要，三方所签"},
    "changed": {
      "type": "array",
      "items": {"$ref": "#/$defs/item"},
      "description": "与打印时不同的各项"
    },
    "salts": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["sealed"],
        "properties": {
          "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 salt（32 位十六进制）"}
        },
        "unevaluatedProperties": false
      },
      "description": "各人（户）的盐，密封"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "hash": {
      "description": "账本散列，64 位小写十六进制",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "maxLength": 64
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "indicatorId": {
      "description": "指标编号，如 income.wage",
      "type": "string",
      "pattern": "^[A-Za-z][A-Za-z0-9._-]*$",
      "minLength": 1,
      "maxLength": 64
    },
    "item": {
      "type": "object",
      "required": ["indicator"],
      "properties": {
        "indicator": {"$ref": "#/$defs/indicatorId", "description": "指标编号"},
        "member": {"$ref": "#/$defs/id", "description": "人编号；户级指标没有"}
      },
      "description": "项：一个指标，户的或某一成员的",
      "unevaluatedProperties": false
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "visitId": "V00001",
      "registrant": "P0008",
      "version": 1,
      "contentDigest": "9e107d9d372bb6826bd81d3542a419d6aa7be10ae68e6ac4f2a9a1f6e5b8c3d7",
      "changed": [],
      "salts": []
    },
    {
      "visitId": "V00001",
      "registrant": "P0008",
      "version": 2,
      "contentDigest": "9e107d9d372bb6826bd81d3542a419d6aa7be10ae68e6ac4f2a9a1f6e5b8c3d7",
      "changed": [
        {"indicator": "living.houseArea"},
        {"indicator": "member.mandarin", "member": "999901100201-0001-1"}
      ],
      "salts": [
        {
          "sealed": {
            "box": "R0l3ipU62a6ZEyPF+V7eTA8BSAA2YglL3aARMIPSsAzYxXZw0oLk+94H4U+jnZpNAA2dANpIdto1xmeYXmJCzp90jAsZEEyfM66/eQy8FRuoLw3jatGEYuV63OI=",
            "key": "26b194a8fe449205c7c05d74653f01f2"
          }
        },
        {
          "sealed": {
            "box": "LAPorp8k1AF8a5EtBObcRoMRQ6X9XMuiGkr42ETPgxCjjuRJ8ZdiCb2IxPdGHBThyKPJXq4ycUxkw9hoIEzPvFNe+dSueuCMVC5BIpDDpwQ0pQ3eta3sNX0iz7M=",
            "key": "38c6ae5234f042dc685c4de4596b0af2"
          }
        }
      ],
      "tableNo": "T2019-00001",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "table.handedOver.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "table.handedOver.v1.json",
  "title": "信息表移交",
  "description": "信息表移交村扶贫信息员",
  "type": "object",
  "required": ["version", "from", "to"],
  "properties": {
    "tableNo": {"type": "string", "minLength": 1, "description": "表号"},
    "version": {"type": "integer", "minimum": 0, "description": "所移交的版；没有定稿为 0"},
    "from": {"$ref": "#/$defs/id", "description": "移交人的人员编号"},
    "to": {"$ref": "#/$defs/id", "description": "接收人的人员编号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"version": 1, "from": "P0008", "to": "P0053"},
    {
      "version": 1,
      "from": "P0008",
      "to": "P0053",
      "tableNo": "T2019-00001",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "table.printed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "table.printed.v1.json",
  "title": "信息表打印",
  "description": "信息表打印",
  "type": "object",
  "required": ["tableNo", "module", "snapshot"],
  "properties": {
    "tableNo": {"type": "string", "minLength": 1, "description": "表号"},
    "module": {"type": "string", "minLength": 1, "description": "信息表的名称和模块"},
    "snapshot": {"$ref": "#/$defs/uuid", "description": "所打印的快照：该户纳入台账一事的编号"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "tableNo": "T2019-00001",
      "module": "贫困户信息表(2018年底模块)",
      "snapshot": "019ac000-0000-7000-8000-000000000003"
    },
    {
      "tableNo": "T2019-00001",
      "module": "贫困户信息表(2018年底模块)",
      "snapshot": "019ac000-0000-7000-8000-000000000003",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
        "table.reopened.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "table.reopened.v1.json",
  "title": "信息表重新打开",
  "description": "信息表重新打开：原版的签字、移交、录入只算原版的",
  "type": "object",
  "required": ["fromVersion", "requestedBy"],
  "properties": {
    "tableNo": {"type": "string", "minLength": 1, "description": "表号"},
    "fromVersion": {"type": "integer", "minimum": 1, "description": "重新打开的是第几版"},
    "reason": {"type": "string", "minLength": 1, "description": "理由；点名的理由密封"},
    "requestedBy": {"$ref": "#/$defs/id", "description": "提出人的人员编号"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（理由）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"fromVersion": 1, "reason": "抽查发现住房面积有误", "requestedBy": "P0008"},
    {
      "fromVersion": 1,
      "sealed": {
        "box": "96c9M8OYNCE5mvQ2XUZOrO6yh6DgmrGFq3QPyhoWGqlDUbRMTEgPN17aTq4z1VVVzcP7wxAwtCnrz6a06VYCnONFqjNPFy1+s7x9cCJn00YxtYOwxszVfGDtakM=",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      },
      "requestedBy": "P0008"
    },
    {
      "tableNo": "T2019-00001",
      "fromVersion": 2,
      "reason": "复核发现漏项",
      "requestedBy": "P0052",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "table.signed.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "table.signed.v1.json",
  "title": "三方签字",
  "description": "三方签字：一方在定稿的信息表上签字",
  "type": "object",
  "required": ["version", "contentDigest", "party", "signer", "method", "witnesses"],
  "properties": {
    "tableNo": {"type": "string", "minLength": 1, "description": "表号"},
    "version": {"type": "integer", "minimum": 1, "description": "所签的版"},
    "contentDigest": {"$ref": "#/$defs/hash", "description": "所签内容的摘要"},
    "party": {
      "type": "string",
      "enum": ["household", "contact", "cadre"],
      "description": "签字方：贫困户、联系人、村干"
    },
    "signer": {"$ref": "#/$defs/id", "description": "签字人：人员编号，贫困户为人编号"},
    "method": {
      "type": "string",
      "enum": ["wet", "fingerprint", "proxy", "key"],
      "description": "方式：手写、手印、代签、密钥"
    },
    "witnesses": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "见证人的人员编号"
    },
    "scan": {"$ref": "#/$defs/digest", "description": "扫描件的摘要"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "hash": {
      "description": "账本散列，64 位小写十六进制",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "maxLength": 64
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "version": 1,
      "contentDigest": "9e107d9d372bb6826bd81d3542a419d6aa7be10ae68e6ac4f2a9a1f6e5b8c3d7",
      "party": "contact",
      "signer": "P0008",
      "method": "wet",
      "witnesses": []
    },
    {
      "version": 2,
      "contentDigest": "9e107d9d372bb6826bd81d3542a419d6aa7be10ae68e6ac4f2a9a1f6e5b8c3d7",
      "party": "household",
      "signer": "999901100201-0001-1",
      "method": "fingerprint",
      "witnesses": ["P0056"],
      "tableNo": "T2019-00001",
      "scan": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "training.held.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "training.held.v1.json",
  "title": "培训会",
  "description": "部署及培训",
  "type": "object",
  "required": ["level", "organizer", "coursewareFrom", "expected", "attended"],
  "properties": {
    "level": {"$ref": "#/$defs/level", "description": "级别"},
    "organizer": {"$ref": "#/$defs/id", "description": "组织单位的单位编号"},
    "coursewareFrom": {"type": "string", "description": "课件制作方"},
    "expected": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "应训人员的人员编号"
    },
    "attended": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "description": "实训人员的人员编号"
    },
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "level": {
      "description": "级别：镇、村、后盾单位",
      "type": "string",
      "enum": ["town", "village", "unit"]
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "level": "unit",
      "organizer": "UB01",
      "coursewareFrom": "样例区",
      "expected": [],
      "attended": []
    },
    {
      "level": "town",
      "organizer": "U01",
      "coursewareFrom": "样例区",
      "expected": ["P0008", "P0009"],
      "attended": ["P0009"],
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "unit.registered.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "unit.registered.v1.json",
  "title": "单位登记",
  "description": "登记一个单位",
  "type": "object",
  "required": ["unitId", "name", "kind"],
  "properties": {
    "unitId": {"$ref": "#/$defs/id", "description": "单位编号"},
    "name": {"type": "string", "minLength": 1, "description": "单位名称"},
    "kind": {"type": "string", "description": "类别"},
    "principal": {"$ref": "#/$defs/id", "description": "第一责任人的人员编号"},
    "villageCode": {"$ref": "#/$defs/id", "description": "村委会所在村的代码"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"unitId": "UV01", "name": "甲村村委会", "kind": "村委会"},
    {
      "unitId": "UV01",
      "name": "甲村村委会",
      "kind": "村委会",
      "principal": "P0052",
      "villageCode": "999901100201",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "village.registered.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "village.registered.v1.json",
  "title": "村登记",
  "description": "登记一个村",
  "type": "object",
  "required": ["villageCode", "name"],
  "properties": {
    "villageCode": {"$ref": "#/$defs/id", "description": "村代码"},
    "name": {"type": "string", "minLength": 1, "description": "村名"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"villageCode": "999901100201", "name": "甲村"},
    {
      "villageCode": "999901100201",
      "name": "甲村",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "visit.attempted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "visit.attempted.v1.json",
  "title": "入户未成",
  "description": "入户未成",
  "type": "object",
  "required": ["householdId", "participants"],
  "properties": {
    "householdId": {"$ref": "#/$defs/id", "description": "户编号"},
    "participants": {
      "type": "array",
      "items": {"$ref": "#/$defs/id"},
      "minItems": 1,
      "description": "参加人的人员编号"
    },
    "reason": {"type": "string", "minLength": 1, "description": "原因；点名的原因密封"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 reason（原因）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"}
  },
  "oneOf": [
    {"required": ["sealed"], "properties": {"reason": false}},
    {"properties": {"sealed": false}}
  ],
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {"householdId": "999901100201-0001", "participants": ["P0008"]},
    {
      "householdId": "999901100201-0001",
      "participants": ["P0008"],
      "sealed": {
        "box": "Wb8reNzhdVbBYm/1nk/WWoMwKN42ZgaQ1DgPoEd4papmUabwDmbVqOckUuIRPXYrs0FleXNaWQ8MjPaZ",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      }
    },
    {
      "householdId": "999901100201-0001",
      "participants": ["P0008", "P0056"],
      "reason": "无人在家",
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      }
    }
  ]
}

"""###,
        "visit.conducted.v1.json": ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "visit.conducted.v1.json",
  "title": "入户",
  "description": "共同入户",
  "type": "object",
  "required": ["visitId", "participants", "present", "mode"],
  "properties": {
    "visitId": {"type": "string", "minLength": 1, "description": "入户编号"},
    "participants": {
      "type": "array",
      "items": {
        "type": "object",
        "required": ["personId", "role"],
        "properties": {
          "personId": {"$ref": "#/$defs/id", "description": "人员编号"},
          "role": {"$ref": "#/$defs/role", "description": "职务"}
        },
        "unevaluatedProperties": false
      },
      "minItems": 1,
      "description": "参加人及其职务"
    },
    "present": {"type": "array", "items": {"$ref": "#/$defs/id"}, "description": "在场成员的人编号"},
    "mode": {"type": "string", "enum": ["onSite", "phone"], "description": "方式：现场、电话"},
    "sealed": {"$ref": "#/$defs/sealed", "description": "密封的 others（其他在场人的姓名）"},
    "evidence": {"$ref": "#/$defs/evidence", "description": "凭据"},
    "lateReason": {"type": "string", "minLength": 1, "description": "补录说明"},
    "basis": {"type": "string", "minLength": 1, "description": "依据：方案条款编号，或文号"},
    "offline": {"$ref": "#/$defs/offline", "description": "离线签署"},
    "factual": {
      "type": "object",
      "required": ["rules", "reason", "approver"],
      "properties": {
        "rules": {
          "type": "array",
          "items": {"type": "string", "pattern": "^R-[A-Z]+-[0-9]{2}$", "maxLength": 16},
          "minItems": 1,
          "description": "所违反的规则"
        },
        "reason": {"type": "string", "minLength": 1, "description": "情况说明"},
        "approver": {"$ref": "#/$defs/id", "description": "批准人：行为人的上一级"}
      },
      "unevaluatedProperties": false,
      "description": "既成事实：违反所列规则而确已发生；不作为以后各步的前提"
    }
  },
  "unevaluatedProperties": false,
  "$defs": {
    "id": {
      "description": "编号：没有空格、加号、斜杠",
      "type": "string",
      "pattern": "^[^ +/]+$",
      "minLength": 1,
      "maxLength": 128
    },
    "time": {
      "description": "时间，东八区，到秒",
      "type": "string",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+08:00$",
      "maxLength": 25
    },
    "uuid": {
      "description": "UUID，小写",
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
      "maxLength": 36
    },
    "digest": {
      "description": "账外文件的摘要，算法名加 64 位小写十六进制",
      "type": "string",
      "pattern": "^(sha256|sm3):[0-9a-f]{64}$",
      "maxLength": 71
    },
    "base64": {
      "description": "Base64，带补位，一行",
      "type": "string",
      "pattern": "^[A-Za-z0-9+/]+={0,2}$"
    },
    "keyId": {
      "description": "密钥简称：名称+8 位十六进制",
      "type": "string",
      "pattern": "^[^ +]+\\+[0-9a-f]{8}$",
      "maxLength": 300
    },
    "role": {
      "description": "职务",
      "type": "string",
      "enum": [
        "ledgerKeeper",
        "townPovertyStation",
        "townInfoOfficer",
        "townGovernment",
        "townPartyCommittee",
        "townLeadingGroup",
        "guidanceMember",
        "inspectionGroup",
        "contactPerson",
        "unitPrincipal",
        "unitLiaison",
        "villageSecretary",
        "villageDirector",
        "villageInfoOfficer",
        "workTeamMember",
        "twoCommitteesMember",
        "villageCadre",
        "householdHead",
        "householdRep"
      ]
    },
    "sealed": {
      "type": "object",
      "required": ["box", "key"],
      "properties": {
        "box": {
          "type": "string",
          "pattern": "^[A-Za-z0-9+/]+={0,2}$",
          "minLength": 80,
          "description": "密封箱：随机数、密文、校验码，Base64"
        },
        "key": {
          "type": "string",
          "pattern": "^[0-9a-f]{32}$",
          "maxLength": 32,
          "description": "数据密钥的编号"
        }
      },
      "description": "密封的个人信息：同一人（户）的一箱",
      "unevaluatedProperties": false
    },
    "evidence": {
      "description": "凭据：原件在账外，账内只有摘要",
      "type": "array",
      "items": {
        "type": "object",
        "required": ["kind"],
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "paperScan",
              "photo",
              "fingerprintScan",
              "audio",
              "phoneLog",
              "sealScan",
              "systemReadback",
              "workbook"
            ],
            "description": "种类：纸质扫描、照片、手印扫描、录音、通话记录、盖章扫描、系统回读、工作台账"
          },
          "digest": {"$ref": "#/$defs/digest", "description": "文件的摘要"},
          "paperFormNo": {"type": "string", "description": "纸质表号"},
          "pages": {"type": "integer", "minimum": 1, "description": "页数"},
          "capturedAt": {"$ref": "#/$defs/time", "description": "采集时间"},
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["row", "sheet", "place"],
              "properties": {
                "row": {"$ref": "#/$defs/uuid", "description": "行的编号：由账本密钥和行的内容算出"},
                "sheet": {"type": "string", "minLength": 1, "description": "表名"},
                "place": {"type": "integer", "minimum": 2, "description": "表格里的行号，表头为 1"}
              },
              "unevaluatedProperties": false
            },
            "minItems": 1,
            "description": "工作台账中的各行"
          }
        },
        "unevaluatedProperties": false
      },
      "minItems": 1
    },
    "offline": {
      "type": "object",
      "required": ["act", "key", "value"],
      "properties": {
        "act": {"$ref": "#/$defs/base64", "description": "离线签署的动作原文，Base64"},
        "key": {"$ref": "#/$defs/keyId", "description": "签署的密钥"},
        "value": {"$ref": "#/$defs/base64", "description": "签名，Base64"}
      },
      "description": "离线签署",
      "unevaluatedProperties": false
    }
  },
  "examples": [
    {
      "visitId": "V00001",
      "participants": [{"personId": "P0008", "role": "contactPerson"}],
      "present": [],
      "mode": "phone"
    },
    {
      "visitId": "V00001",
      "participants": [
        {"personId": "P0008", "role": "contactPerson"},
        {"personId": "P0056", "role": "villageCadre"}
      ],
      "present": ["999901100201-0001-1"],
      "mode": "onSite",
      "sealed": {
        "box": "kTxhC4QQzihsRIL5/kwIj1Nlrp8pyfWd5HqKUGl63XpvMP5hxkRwqAvcW42dbcIzCdZ8BBWUIRRhqMk4",
        "key": "26b194a8fe449205c7c05d74653f01f2"
      },
      "evidence": [
        {
          "kind": "workbook",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "rows": [{"row": "0f4c3a52-9d1e-8b07-a6c4-2f5e8d7b9a10", "sheet": "入户", "place": 2}]
        },
        {
          "kind": "paperScan",
          "digest": "sha256:797bd70827e7a86016e3dad799e3b20935241d3ffd91adb939bae6e2105d9bb3",
          "paperFormNo": "T2019-00001",
          "pages": 2,
          "capturedAt": "2019-03-16T10:00:00+08:00"
        }
      ],
      "lateReason": "纸质先行，集中补录",
      "basis": "P2.3c P1.3",
      "offline": {
        "act": "eyJhIjoxfQ==",
        "key": "P0008+90ed92ad",
        "value": "Jb+scJeM3CRHNj/3xBBIvyZZCK8Vf+L2X/LeWPvIyaMnpMGVFnqyVpULle0wtnKVn6FT8c7ylAYxY+xCPFfvDA=="
      },
      "factual": {"rules": ["R-HND-01"], "reason": "确已先行办理", "approver": "P0052"}
    }
  ]
}

"""###,
    ]
}
