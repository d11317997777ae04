package org.tuoyu.shipped.beibei;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tuoyu.childcare.milestone.Quality;
import org.tuoyu.childcare.milestone.Variant;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.policy.PolicyDraft;

/**
 * 二、工作目标, and the targets of 三(三)9 and 三(六)16. A year that is named as a whole (2020年) lasts to its last day;
 * on every reading of 2020年 that is the day by which a thing is done in it, so it is no reading. 2025年前 is one.
 */
final class Goals implements Consumer<PolicyDraft> {

    private static final Quality IN_INDUSTRIAL_AREA = new Quality(
            "in-industrial-area", new Bilingual("位于就业人群密集的产业聚集区域", "in an industrial area where many people work"));

    private static final List<Variant<LocalDate>> BEFORE_2025 = List.of(
            Variant.under(BeibeiReadings.BEFORE_2025, "before-2025-01-01", endOf(2024)),
            Variant.under(BeibeiReadings.BEFORE_2025, "by-2025-12-31", endOf(2025)));

    private static final List<Variant<Set<Quality>>> IDLE_HOUSES = List.of(
            Variant.under(BeibeiReadings.IDLE_HOUSES, "anywhere", Set.of()),
            Variant.under(BeibeiReadings.IDLE_HOUSES, "industrial-area", Set.of(IN_INDUSTRIAL_AREA)));

    @Override
    public void accept(PolicyDraft draft) {
        year2020(draft);
        laterYears(draft);
        institutions(draft);
        idleHouses(draft);
    }

    private static void year2020(PolicyDraft draft) {
        draft.clause("2")
                .quote("2020年，建成2个具有示范效应的婴幼儿照护服务机构")
                .aims("beibei/2/demonstration-institutions", "建成具有示范效应的机构", "institutions built that set an example")
                .count(2, 2)
                .by(endOf(2020))
                .quote("2020年，建成2个具有示范效应的婴幼儿照护服务机构，婴幼儿照护服务水平有所提升")
                .aims("beibei/2/service-level-2020", "服务水平有所提升", "the level of the service raised somewhat")
                .words("有所提升")
                .by(endOf(2020));
    }

    private static void laterYears(PolicyDraft draft) {
        draft.clause("2")
                .quote("2023年，托幼结合、以点带面的托育服务模式初步形成")
                .aims("beibei/2/service-model", "托育服务模式初步形成", "the model of the service taking shape")
                .words("初步形成")
                .by(endOf(2023))
                .quote("2025年，多元化、多样化、覆盖城乡的婴幼儿照护服务体系基本形成")
                .aims("beibei/2/service-system", "服务体系基本形成", "the system of the service basically in place")
                .words("基本形成")
                .by(endOf(2025))
                .quote("2025年，多元化、多样化、覆盖城乡的婴幼儿照护服务体系基本形成，婴幼儿照护服务水平明显提升")
                .aims("beibei/2/service-level-2025", "服务水平明显提升", "the level of the service raised markedly")
                .words("明显提升")
                .by(endOf(2025));
    }

    /** 9.推进婴幼儿照护服务机构建设. */
    private static void institutions(PolicyDraft draft) {
        draft.clause("3.3.9")
                .quote("新建、扩建、改建一批婴幼儿照护服务机构和设施")
                .aims("beibei/3.3.9/institutions", "新建、扩建、改建机构和设施", "institutions and facilities built or extended")
                .alsoIn("A9.1", "新建、扩建、改建一批婴幼儿照护服务机构和设施")
                .words("一批")
                .quote("2025年前要规划1-2所独立占地的婴幼儿照护服务设施和场地")
                .aims("beibei/3.3.9/stand-alone-sites", "规划独立占地的设施和场地", "stand-alone facilities and sites planned")
                .alsoIn("A9.1", "2025年前要规划1-2所独立占地的婴幼儿照护服务设施和场地")
                .count(1, 2)
                .by(BEFORE_2025)
                .quote("在中心城区培育一批示范单位")
                .aims("beibei/3.3.9/demonstration-units", "培育示范单位", "demonstration units fostered")
                .alsoIn("A9.2", "在中心城区培育一批示范单位")
                .words("一批");
    }

    /** 16.加强政策支持. */
    private static void idleHouses(PolicyDraft draft) {
        draft.clause("3.6.16")
                .quote("2025年前提供国有闲置房屋1-2处用于普惠性托育服务机构的建设")
                .aims("beibei/3.6.16/idle-houses", "提供国有闲置房屋", "idle state-owned houses provided")
                .alsoIn("A16.2", "2025年前要提供位于就业人群密集的产业聚集区域的国有闲置房屋1-2处用于普惠性托育服务机构的建设")
                .count(1, 2, IDLE_HOUSES)
                .by(BEFORE_2025);
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
