package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.lint.Development;

/** What has changed since in the rules that 北碚府办发〔2020〕105号 refers to, as far as it is known here. */
public final class BeibeiDevelopments {

    private static final List<Development> ALL = List.of(
            new Development(
                    "重庆市延长产假和护理假的相关规定",
                    Optional.empty(),
                    LocalDate.of(2021, 11, 25),
                    new Bilingual(
                            "重庆市的规定已修改，育儿假成为法定假（本文件只作为鼓励措施；据二手资料）",
                            "the rules of Chongqing were amended, childcare leave became a right (here it is only"
                                    + " encouraged; from secondary sources)")),
            new Development(
                    "土地利用规划",
                    Optional.of("国土空间规划"),
                    LocalDate.of(2020, 1, 1),
                    new Bilingual(
                            "土地管理法（2019年修正）第十八条：已编制国土空间规划的，不再编制土地利用总体规划和城乡规划（据二手资料）",
                            "the Land Administration Law (as amended in 2019), art. 18: the spatial plan takes the place"
                                    + " of the land-use plan and the urban plan (from secondary sources)")));

    private BeibeiDevelopments() {}

    public static List<Development> all() {
        return ALL;
    }
}
