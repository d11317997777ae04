package org.tuoyu.policy.file;

import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.TextForm;

/** Texts as files read them: with nothing said of them but the heads of their annex. */
final class HeldTexts {

    private HeldTexts() {}

    static OfficialText parse(String source) {
        return OfficialText.parse(source, TextForm.PLAIN.columns("序号", "任务", "内容", "牵头单位", "责任单位"));
    }
}
