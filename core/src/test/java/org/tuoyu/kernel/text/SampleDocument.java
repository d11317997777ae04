package org.tuoyu.kernel.text;

import org.tuoyu.kernel.language.Bilingual;

/** A document of the same kind as the real ones, small and made up, with other numbers of sections and tasks. */
public final class SampleDocument {

    static final TextForm FORM = TextForm.PLAIN
            .dropping(DroppedSpan.once("- 3 -", new Bilingual("页码", "page number")))
            .columns("序号", "任务", "内容", "牵头单位", "责任单位");

    static final String SOURCE = """
             某县人民政府办公室
            关于促进
            照护的通知
            某府办发〔2021〕7 号

            各乡镇：

            现印发给

            你们。

            某县人民政府办公室

            2021 年 3月1 日
             关于照护的意见

            为照护好，提出意见。

            一、任务

            （一）建设。

            1.建机构。县教育局要在 2022.
            5 前建一所；建好。

            2．管机构。县卫生局管。

            本意见自发布之日起施行。

            附件：分解表
            - 3 -
            附件

            分解表

            序号 任务 内容 牵头单位 责任单位

            1 建机构

            建一所婴幼儿照护服务机构并在年内投入
            使用。
            县教育局

            县卫生局、乡

            镇
             2
            加强机构的管

            理

            对婴幼儿照护服务机构实施管理。县卫生局 ——
            对管理情况每年检查一次并公布结果。 县卫生局 县教育局

            """;

    private SampleDocument() {}

    public static OfficialText text() {
        return OfficialText.parse(SOURCE, FORM);
    }
}
