/// What `schedule.json` holds, for programs that read it (JSON Schema 2020-12).
public enum ScheduleSchema {
    /// Its name in `assets/schemas`.
    public static let name = "schedule.schema.json"

    public static let text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Schedule",
          "description": "The printing and distribution plan of one cycle. Capacities, routes and lead times are planning assumptions.",
          "type": "object",
          "additionalProperties": false,
          "required": ["cycle", "assumptions", "shops", "consignments"],
          "properties": {
            "cycle": { "enum": ["pilkada-2017", "pilkada-2018", "pemilu-2019"] },
            "asOf": { "$ref": "#/$defs/day", "description": "The day from which the plan is seen, where one was named." },
            "assumptions": {
              "description": "Where the figures come from on which the plan stands.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["of", "source", "confidence"],
                "properties": {
                  "of": { "enum": ["shops", "routes", "leadTimes"] },
                  "source": { "type": "string" },
                  "confidence": { "enum": ["high", "medium", "low"] }
                }
              }
            },
            "shops": { "type": "array", "items": { "$ref": "#/$defs/shop" } },
            "consignments": { "type": "array", "items": { "$ref": "#/$defs/consignment" } }
          },
          "$defs": {
            "day": { "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            "count": { "type": "integer", "minimum": 0 },
            "code": {
              "description": "Six characters of Crockford's base 32; the last checks the others. It never changes.",
              "type": "string",
              "pattern": "^[0-9A-HJKMNP-TV-Z]{6}$"
            },
            "step": {
              "type": "string",
              "pattern": "^(?:copy-final|translation-back|sign-off|order-placed|print-start|print-end|dispatch|departure-[0-9]+|leg-end-[0-9]+|arrival|hand-out)$"
            },
            "shop": {
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "name", "sheetsPerDay", "setupSheets", "load"],
              "properties": {
                "id": { "type": "string" },
                "name": { "type": "string" },
                "sheetsPerDay": { "$ref": "#/$defs/count", "description": "Sheets of A3 that it prints on a working day." },
                "setupSheets": { "$ref": "#/$defs/count", "description": "Sheets lost with each job." },
                "load": {
                  "description": "The sheets of each day of printing, setup included.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["day", "sheets"],
                    "properties": { "day": { "$ref": "#/$defs/day" }, "sheets": { "$ref": "#/$defs/count" } }
                  }
                },
                "gap": {
                  "description": "Only where it cannot print everything in time: the interval that proves it, and what would each cure it.",
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["first", "last", "sheetsDemanded", "sheetsPossible", "consignments", "cureSheetsFewer"],
                  "properties": {
                    "first": { "$ref": "#/$defs/day" },
                    "last": { "$ref": "#/$defs/day" },
                    "sheetsDemanded": { "$ref": "#/$defs/count" },
                    "sheetsPossible": { "$ref": "#/$defs/count" },
                    "consignments": { "type": "array", "items": { "$ref": "#/$defs/code" } },
                    "cureDaysEarlier": { "$ref": "#/$defs/count" },
                    "cureSheetsFewer": { "$ref": "#/$defs/count" },
                    "cureSheetsPerDay": { "$ref": "#/$defs/count" }
                  }
                }
              }
            },
            "actual": {
              "description": "Only where a day was named and the ledger was asked: what it has up to that day. Numbers of pieces that nobody knows are missing.",
              "type": "object",
              "additionalProperties": false,
              "required": ["state"],
              "properties": {
                "state": { "enum": ["overdue", "short", "late", "overdue-not-released", "partial", "underway", "arrived", "waiting"] },
                "releasedOn": { "$ref": "#/$defs/day", "description": "The day of its last release." },
                "sent": { "$ref": "#/$defs/count" },
                "received": { "$ref": "#/$defs/count", "description": "Damaged pieces included." },
                "onTime": { "$ref": "#/$defs/count", "description": "Received by the latest day of arrival." },
                "late": { "$ref": "#/$defs/count" },
                "short": { "$ref": "#/$defs/count", "description": "Sent and not received, of lines with a receipt, once the latest day has passed." },
                "withoutReceipt": { "$ref": "#/$defs/count", "description": "Sent and due, of lines without any receipt: whether it arrived is not known." },
                "damaged": { "$ref": "#/$defs/count" },
                "lastReceipt": { "$ref": "#/$defs/day" }
              }
            },
            "dates": {
              "type": "object",
              "additionalProperties": false,
              "required": ["copyFinal", "signOff", "orderPlaced", "printStart", "printEnd", "dispatch", "legs", "arrival", "handOut"],
              "properties": {
                "copyFinal": { "$ref": "#/$defs/day" },
                "translationBack": { "$ref": "#/$defs/day" },
                "signOff": { "$ref": "#/$defs/day" },
                "orderPlaced": { "$ref": "#/$defs/day" },
                "printStart": { "$ref": "#/$defs/day" },
                "printEnd": { "$ref": "#/$defs/day" },
                "dispatch": { "$ref": "#/$defs/day" },
                "legs": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["to", "mode", "departure", "arrival"],
                    "properties": {
                      "to": { "type": "string" },
                      "mode": { "enum": ["truck", "ship", "boat", "plane"] },
                      "departure": { "$ref": "#/$defs/day" },
                      "arrival": { "$ref": "#/$defs/day" }
                    }
                  }
                },
                "arrival": { "$ref": "#/$defs/day", "description": "In the regency's warehouse, received." },
                "handOut": { "$ref": "#/$defs/day", "description": "In the villages." }
              }
            },
            "consignment": {
              "description": "What one campaign sends to one region in one delivery.",
              "type": "object",
              "additionalProperties": false,
              "required": ["id", "campaign", "region", "name", "delivery", "shop", "sheets", "slackDays", "criticalStep", "planned", "latest", "lines"],
              "properties": {
                "id": { "$ref": "#/$defs/code" },
                "campaign": { "type": "string" },
                "region": { "type": "string", "pattern": "^[0-9]{2}(?:[.][0-9]{2})?$" },
                "name": { "type": "string" },
                "delivery": { "type": "integer", "minimum": 1 },
                "shop": { "type": "string" },
                "sheets": { "$ref": "#/$defs/count", "description": "Sheets of A3 that printing it takes, setup included." },
                "slackDays": { "type": "integer", "description": "The fewest days between a step's planned and its latest day; below 0 when it comes too late." },
                "criticalStep": { "$ref": "#/$defs/step" },
                "actual": { "$ref": "#/$defs/actual" },
                "planned": { "$ref": "#/$defs/dates" },
                "latest": { "$ref": "#/$defs/dates" },
                "lines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["material", "language", "needed", "printed", "packs", "boxes", "grams", "sheets", "estimate", "rule"],
                    "properties": {
                      "material": { "type": "string" },
                      "language": { "type": "string" },
                      "needed": { "$ref": "#/$defs/count" },
                      "printed": { "$ref": "#/$defs/count", "description": "With the spare, in whole packs." },
                      "packs": { "$ref": "#/$defs/count" },
                      "boxes": { "$ref": "#/$defs/count" },
                      "grams": { "$ref": "#/$defs/count" },
                      "sheets": { "$ref": "#/$defs/count" },
                      "estimate": { "type": "boolean", "description": "Whether the need was worked out from estimated voters or polling stations." },
                      "rule": { "type": "string", "description": "How the need was come by, in Indonesian." }
                    }
                  }
                }
              }
            }
          }
        }

        """
}
