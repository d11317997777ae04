package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Limits;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.file.PolicyOutline;

final class PolicyJsonTest {

    private static final String SMALL = """
            {
              "schema" : "tuoyu/policy/1",
              "instruments" : [
                {
                  "number" : "某号",
                  "header" : [
                    {
                      "key" : "标题",
                      "value" : "某办法"
                    }
                  ],
                  "clauses" : [
                    {
                      "level" : 2,
                      "place" : "第1条",
                      "quotes" : [
                        {
                          "words" : "应当登记。",
                          "rules" : [
                            {
                              "kind" : "norm",
                              "statement" : "须登记",
                              "branches" : [
                                {
                                  "conditions" : [
                                    "满一年"
                                  ],
                                  "id" : "registers"
                                }
                              ]
                            },
                            {
                              "kind" : "note",
                              "words" : "某注"
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """;

    @Test
    void everyFileComesBackFromItsJsonAndTheSchemaAcceptsThat() {
        List<PolicyFile> files = PolicyDocuments.all();
        assertThat(files).hasSize(10);
        for (PolicyFile each : files) {
            PolicyOutline outline = each.outline();
            String json = PolicyJson.write(outline);
            assertThat(PolicySchema.faults(json)).as(each.toString()).isEmpty();
            PolicyOutline read = PolicyJson.read(json).orElseThrow();
            assertThat(read).isEqualTo(outline);
            assertThat(read.text()).isEqualTo(each.text());
            assertThat(PolicyJson.write(read)).isEqualTo(json);
        }
        PolicyOutline together = PolicyOutline.of(files);
        assertThat(PolicyJson.read(PolicyJson.write(together)).orElseThrow()).isEqualTo(together);
    }

    @Test
    void theWrittenFormIsThis() {
        PolicyOutline outline = PolicyJson.read(SMALL).orElseThrow();
        assertThat(outline.text())
                .isEqualTo("# 某号\n\n- 标题：某办法\n\n## 第1条\n\n> 应当登记。\n\n- 须登记，若 满一年 `registers`\n- 注：某注\n");
        assertThat(PolicyJson.write(outline)).isEqualTo(SMALL);
        assertThat(PolicySchema.faults(SMALL)).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceWithItsPointerAndWhatWasPerhapsMeant() {
        assertThat(told(SMALL.replace("\"place\"", "\"plaze\"")
                        .replace("\"tuoyu/policy/1\"", "\"tuoyu/policy/2\"")
                        .replace("\"note\"", "\"not\"")
                        .replace("\"registers\"", "\"Registers\"")
                        .replace("\"level\" : 2", "\"level\" : 5")
                        .replace("\"某办法\"", "null")
                        .replace("\"应当登记。\"", "\"应当\\n登记。\"")
                        .replace("\"number\"", "\"number\" : \"另号\", \"number\"")))
                .containsExactly(
                        "/schema VALUE_NOT_KNOWN [tuoyu/policy/1]",
                        "/instruments/0/number FIELD_REPEATED []",
                        "/instruments/0/header/0/value TYPE_WRONG []",
                        "/instruments/0/clauses/0/place VALUE_MISSING []",
                        "/instruments/0/clauses/0/level NUMBER_OUT_OF_RANGE []",
                        "/instruments/0/clauses/0/plaze FIELD_NOT_KNOWN [place]",
                        "/instruments/0/clauses/0/quotes/0/words TEXT_NOT_ONE_LINE []",
                        "/instruments/0/clauses/0/quotes/0/rules/0/branches/0/id ID_MALFORMED []",
                        "/instruments/0/clauses/0/quotes/0/rules/1/kind VALUE_NOT_KNOWN [note, none, norm]");
    }

    @Test
    void aRuleOfAnUnknownKindIsToldOnce() {
        assertThat(told(SMALL.replace("\"norm\"", "\"rule\"")))
                .containsExactly("/instruments/0/clauses/0/quotes/0/rules/0/kind VALUE_NOT_KNOWN [roles]");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() {
        assertThat(told("")).containsExactly(" NOT_JSON []");
        assertThat(told("[]")).containsExactly(" TYPE_WRONG []");
        assertThat(told(SMALL + "x")).containsExactly(" NOT_JSON []");
        assertThat(told(SMALL.substring(0, 200))).containsExactly(" NOT_JSON []");
        assertThat(told(SMALL.replace("某注", "\\ud800")))
                .containsExactly("/instruments/0/clauses/0/quotes/0/rules/1/words WRONG_ENCODING []");
        assertThat(told(SMALL.replace("\"某注\"", "[".repeat(400) + "]".repeat(400))))
                .anyMatch(each -> each.contains(" TOO_DEEP "))
                .anyMatch(each -> each.contains(" TYPE_WRONG "));
        assertThat(told(" ".repeat(8_000_001))).containsExactly(" TEXT_TOO_LONG []");
    }

    @Test
    void ofManyFaultsTheFirstAreTold() {
        assertThat(told(SMALL.replace("\"note\"", "\"note\"" + ", \"x\" : 1".repeat(50_000))))
                .hasSize(Limits.PROBLEMS + 1);
        assertThat(told("{\"instruments\":[" + "{},".repeat(600_000) + "{}]}")).hasSize(Limits.PROBLEMS + 1);
        assertThat(told("{\"instruments\":[" + "{},".repeat(1_000_000) + "{}]}"))
                .containsExactly(" TEXT_TOO_LONG []");
    }

    @Test
    void thePublishedSchemaIsTheOneOfTheLibrary() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", "policy-1.schema.json")))
                .isEqualTo(PolicyJson.schema());
    }

    private static List<String> told(String json) {
        Checked<PolicyOutline> read = PolicyJson.read(json);
        return read.<List<Problem>>match(outline -> List.of(), problems -> List.copyOf(problems)).stream()
                .map(each -> each.pointer() + " " + each.code() + " " + each.didYouMean())
                .toList();
    }
}
