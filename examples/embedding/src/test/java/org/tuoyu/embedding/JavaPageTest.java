package org.tuoyu.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.childcare.Domain;
import org.tuoyu.childcare.accountability.Accountability;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.care.Care;
import org.tuoyu.childcare.care.Setting;
import org.tuoyu.childcare.duty.DutyEvent;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.facility.Facility;
import org.tuoyu.childcare.family.Family;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.milestone.Assessment;
import org.tuoyu.childcare.milestone.Evidence;
import org.tuoyu.childcare.offer.Offer;
import org.tuoyu.childcare.organisation.Organisation;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.childcare.registration.Papers;
import org.tuoyu.childcare.registration.PapersFinding;
import org.tuoyu.childcare.registration.RegistrationAuthority;
import org.tuoyu.childcare.statistics.Entry;
import org.tuoyu.childcare.statistics.Summary;
import org.tuoyu.childcare.supervision.Supervision;
import org.tuoyu.childcare.support.Claim;
import org.tuoyu.childcare.support.Support;
import org.tuoyu.childcare.workforce.Workforce;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Knowledge;
import org.tuoyu.kernel.decision.YesNo;
import org.tuoyu.kernel.event.Event;
import org.tuoyu.kernel.event.Ledger;
import org.tuoyu.kernel.field.FormField;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Characters;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.rules.RuleBook;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Passage;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.Policy;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.PolicyFile;
import org.tuoyu.policy.lint.Lint;
import org.tuoyu.policy.lint.LintFinding;
import org.tuoyu.policy.lint.LintWords;
import org.tuoyu.policy.parties.Parties;
import org.tuoyu.policy.parties.PartiesFile;
import org.tuoyu.policy.review.Agenda;
import org.tuoyu.policy.review.Coverage;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.OpenPoints;
import org.tuoyu.shipped.beibei.Beibei;
import org.tuoyu.shipped.national.ChinaCalendar;
import org.tuoyu.shipped.national.National;

/** The samples of docs/java.md, one for each package of core, run; the page has each of them as it is compiled. */
final class JavaPageTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path SOURCE = Path.of("src", "test", "java", "org", "tuoyu", "embedding", "JavaPageTest.java");
    private static final Pattern SAMPLE = Pattern.compile(" *// <sample>\n((?: .*\n)+?) *// </sample>\n");

    private final PolicyStack policies = Beibei.policies();
    private final AsOf asOf = AsOf.day(2021, 3, 1);
    private final String place = "天生街道";

    @Test
    void language() {
        // <sample>
        Bilingual label = ProfitStatus.FOR_PROFIT.label();
        String chinese = label.in(Language.ZH);
        boolean same = Characters.folded("区 卫健委\u200B").equals(Characters.folded("区卫健委"));
        // </sample>
        assertThat(chinese).isEqualTo("营利性");
        assertThat(same).isTrue();
    }

    @Test
    void problem() {
        // <sample>
        ApplicationForm form = ApplicationForm.builder().id("A-1").capacity(-3).build();
        Checked<Application> checked = form.check(policies.directory());
        List<String> told = checked.match(
                valid -> List.of(),
                problems -> problems.stream() // all at once; message() has words in both languages
                        .map(each -> each.pointer() + " " + each.code())
                        .toList());
        // </sample>
        assertThat(told).contains("/street VALUE_MISSING").anyMatch(each -> each.startsWith("/capacity "));
    }

    @Test
    void field() {
        // <sample>
        List<FormField> fields = FormField.of(ApplicationForm::read); // what a reader of another format asks for
        // </sample>
        assertThat(fields).extracting(FormField::name).contains("id", "modes", "submittedOn");
    }

    @Test
    void time() {
        // <sample>
        AsOf then = AsOf.day(2021, 3, 1) // the day of the facts and of the law
                .knownAt(Instant.parse("2021-06-30T00:00:00Z")); // and nothing that was published later
        Checked<LocalDate> due = ChinaCalendar.calendar().asKnown(then).add(LocalDate.of(2021, 2, 10), 15);
        // </sample>
        assertThat(due.valid()).hasValue(LocalDate.of(2021, 3, 9));
    }

    @Test
    void text() {
        // <sample>
        OfficialText text = Beibei.policy().text().orElseThrow();
        List<Provision> sentences = text.provisions("3.3.8"); // 三（三）8
        Checked<Passage> found = text.verify("3.3.8", "举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
        // </sample>
        assertThat(sentences).isNotEmpty();
        assertThat(found.valid()).isPresent();
        assertThat(text.verify("3.3.8", "在区市场监管局备案").valid()).isEmpty();
    }

    @Test
    void party() {
        // <sample>
        Directory directory = policies.directory();
        Optional<Party> commission = directory.find("区卫生健康委");
        Optional<Unit> street = directory.unit("天生街道", LocalDate.of(2021, 3, 1));
        List<String> near = directory.near("天生衔道"); // what may have been meant
        // </sample>
        assertThat(commission).isPresent();
        assertThat(street).isPresent();
        assertThat(near).contains("天生街道");
    }

    @Test
    void decision() {
        // <sample>
        Knowledge known = Knowledge.none().with(RegistrationAuthority.PROFIT_STATUS, ProfitStatus.FOR_PROFIT);
        Answer<AuthorityKind> answer = policies.ask(RegistrationAuthority.QUESTION, known, asOf, place);
        String said = answer.match(
                determined -> determined.outcome().label().en(),
                undetermined -> "missing: " + undetermined.missingFacts(),
                notApplicable -> "not said",
                conflict -> "clash",
                invalid -> invalid.problem().code());
        // </sample>
        assertThat(said).isEqualTo(AuthorityKind.MARKET_REGULATION.label().en());
    }

    @Test
    void rules() {
        // <sample>
        var norms = policies.inPlay(RegistrationAuthority.QUESTION, asOf, place).norms();
        var book = RuleBook.of(RegistrationAuthority.QUESTION, norms, policies.readings());
        var gapsClashesAndRepeats = book.inPlay(asOf, territory -> true).findings();
        // </sample>
        assertThat(gapsClashesAndRepeats).isNotEmpty();
    }

    @Test
    void event() {
        String duty = Beibei.policy().duties().all().get(0).id();
        // <sample>
        DutyEvent done = new DutyEvent.Step(DutyEvent.What.TRIGGERED, duty, "A-1");
        Event<DutyEvent> event =
                new Event<>("e-1", LocalDate.of(2021, 3, 1), Instant.parse("2021-03-02T01:00:00Z"), done);
        Ledger<DutyEvent> before = Ledger.of(List.of(event)).known(Instant.parse("2021-03-01T00:00:00Z"));
        // </sample>
        assertThat(before.events()).isEmpty();
        assertThat(Ledger.of(List.of(event)).known(event.recordedAt()).events()).containsExactly(event);
    }

    @Test
    void childcare() {
        // <sample>
        List<String> notSettled = Stream.of(Domain.values())
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> policies.ask(question, Knowledge.none(), asOf, place)
                        .determined()
                        .isEmpty())
                .map(question -> question.id())
                .toList();
        // </sample>
        assertThat(notSettled)
                .contains(RegistrationAuthority.QUESTION.id())
                .hasSizeLessThan(policies.questions().size());
    }

    @Test
    void institution() {
        // <sample>
        ApplicationForm form = ApplicationForm.builder()
                .id("A-1")
                .name("虚构托育园")
                .profitStatus("FOR_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(30)
                .street("天生街道")
                .submittedOn("2021-03-01")
                .build();
        Application application = form.check(policies.directory()).orElseThrow();
        // </sample>
        assertThat(application.profitStatus()).isEqualTo(ProfitStatus.FOR_PROFIT);
    }

    @Test
    void assignment() {
        // <sample>
        Unit commission = policies.directory().unit("health");
        List<Involvement> leading = policies.involving(commission, EnumSet.of(Role.LEAD), asOf);
        String task = leading.get(0).assignment().text(); // the words of the row; citation() says where
        // </sample>
        assertThat(leading).allMatch(each -> each.role() == Role.LEAD);
        assertThat(task).isNotBlank();
    }

    @Test
    void milestone() {
        // <sample>
        Evidence seen = Evidence.of("beibei/2/demonstration-institutions", LocalDate.of(2020, 12, 31), 2, "年报");
        List<Assessment> assessed = policies.assess(List.of(seen), asOf, place);
        List<String> outcomes = assessed.stream()
                .map(each -> each.target().label().zh() + "："
                        + each.outcome().label().zh())
                .toList();
        // </sample>
        assertThat(outcomes).hasSameSizeAs(Beibei.policy().targets().all());
    }

    @Test
    void duty() {
        // <sample>
        List<DutyStatus> statuses = policies.statuses(List.of(), ChinaCalendar.calendar(), asOf, place);
        List<String> owed = statuses.stream()
                .filter(each -> each.duty().isBinding())
                .map(each -> each.state() + " " + each.duty().label().zh())
                .toList();
        // </sample>
        assertThat(owed).isNotEmpty();
    }

    @Test
    void registration() {
        // <sample>
        Papers papers =
                new Papers(Set.of(Paper.FORM, Paper.LICENCE), Set.of(Paper.FIRE_SAFETY)); // there; known to lack
        PapersFinding finding = papers.finding(Knowledge.none(), policies, asOf, place);
        var needs = finding.needs(); // each paper, and whether it is due
        // </sample>
        assertThat(needs).isNotEmpty();
    }

    @Test
    void domains() {
        // <sample>
        Answer<YesNo> products = policies.ask(Offer.PRODUCTS, Knowledge.none(), asOf, place);
        Answer<YesNo> standAlone = policies.ask(Facility.STAND_ALONE, Knowledge.none(), asOf, place);
        Answer<YesNo> visits = policies.ask(Family.NEWBORN_VISITS, Knowledge.none(), asOf, place);
        Answer<YesNo> training = policies.ask(Workforce.TRAINING, Knowledge.none(), asOf, place);
        Answer<YesNo> meetings = policies.ask(Organisation.REGULAR_MEETINGS, Knowledge.none(), asOf, place);
        // </sample>
        assertThat(List.of(products, standAlone, visits, training, meetings))
                .allSatisfy(each -> assertThat(each.explain(Language.EN)).isNotBlank());
    }

    @Test
    void care() {
        // <sample>
        var months = Knowledge.none().with(Care.SETTING, Setting.INSTITUTION).with(Care.AGE, 14);
        var band = policies.ask(Care.CLASS, months, AsOf.day(2024, 5, 6), place); // which class
        // </sample>
        assertThat(band.determined()).isPresent();
    }

    @Test
    void supervision() {
        // <sample>
        Supervision.Territorial territorial = Supervision.of(policies, policies.directory(), asOf, place);
        Optional<Unit> answerable = territorial.streetOrTown(); // on whom 主要责任 lies where the place is
        // </sample>
        assertThat(answerable).map(unit -> unit.label().zh()).get().asString().contains("天生街道");
    }

    @Test
    void accountability() {
        // <sample>
        var abuse = Knowledge.none().with(Accountability.INCIDENT, Incident.ABUSE);
        List<Answer<YesNo>> consequences = Accountability.of(abuse, policies, asOf, place);
        // </sample>
        assertThat(consequences).hasSameSizeAs(Accountability.consequences());
    }

    @Test
    void support() {
        // <sample>
        var offering = Knowledge.none().with(Support.COMMUNITY_CARE, true);
        List<Answer<Claim>> measures = Support.of(offering, policies, asOf, place);
        // </sample>
        assertThat(measures).hasSameSizeAs(Support.measures());
    }

    @Test
    void statistics() {
        Application application = ApplicationForm.builder()
                .id("A-1")
                .name("虚构托育园")
                .profitStatus("FOR_PROFIT")
                .modes(List.of("FULL_DAY"))
                .capacity(30)
                .street("天生街道")
                .submittedOn("2021-03-01")
                .build()
                .check(policies.directory())
                .orElseThrow();
        // <sample>
        Summary one = Summary.of(Entry.of(application).build());
        Summary both = one.and(Summary.empty()); // parts of a list may be counted apart and put together
        long places = both.all().places();
        // </sample>
        assertThat(places).isEqualTo(30);
    }

    @Test
    void policy() {
        // <sample>
        Policy local = Beibei.policy(); // one document
        List<String> instruments = policies.policies().stream() // with those around it
                .map(each -> each.instrument().number())
                .toList();
        // </sample>
        assertThat(instruments).contains(local.instrument().number());
    }

    @Test
    void file() {
        // <sample>
        String canonical = Beibei.file().text(); // as a person would write it
        Checked<List<PolicyFile>> read = PolicyFile.read("- 文号", policies.directory(), name -> Optional.empty());
        // </sample>
        assertThat(canonical).contains("> 举办营利性婴幼儿照护服务机构的，在区市场监管局注册登记");
        assertThat(read.valid()).isEmpty();
    }

    @Test
    void parties() {
        // <sample>
        Checked<Parties> parties = PartiesFile.read("# 甲县\n\n- 记录：自 2021-01-01\n"); // its fault: 起 is missing
        // </sample>
        assertThat(parties.valid()).isEmpty();
    }

    @Test
    void review() {
        // <sample>
        Coverage coverage = Beibei.coverage(); // what carries out each sentence, and what nothing does
        List<OpenPoint> open = OpenPoints.of(policies, asOf); // what the documents leave open, and who decides
        Agenda agenda =
                Agenda.of(policies, place, List.of(), List.of(), asOf); // what the coordination group has before it
        // </sample>
        assertThat(coverage.withoutDuty()).isEmpty();
        assertThat(open).isNotEmpty();
        assertThat(agenda.items()).isNotEmpty();
    }

    @Test
    void lint() {
        // <sample>
        List<LintFinding> wrong = Lint.of(Beibei.policy(), LintWords.open()); // what is wrong in the document itself
        // </sample>
        assertThat(wrong).isNotEmpty();
    }

    @Test
    void shipped() {
        // <sample>
        PolicyStack shipped = Beibei.policies(); // the district's document with the law around it
        List<PolicyFile> around = National.files();
        // </sample>
        assertThat(shipped.policies()).hasSizeGreaterThan(around.size());
    }

    @Test
    void thePageHasEverySampleAsItIsCompiled() throws IOException {
        String page = Files.readString(DOCS.resolve("java.md"));
        List<String> samples = SAMPLE.matcher(Files.readString(SOURCE))
                .results()
                .map(each -> each.group(1).stripTrailing().stripIndent())
                .toList();
        assertThat(samples)
                .hasSizeGreaterThan(20)
                .allSatisfy(each -> assertThat(page).contains("```java\n" + each + "\n```"));
    }

    @Test
    void thePageNamesEveryPackageThatIsOffered() throws IOException {
        String page = Files.readString(DOCS.resolve("java.md"));
        try (Stream<Path> modules = Files.list(DOCS.resolve("api"))) {
            List<String> packages = modules.flatMap(JavaPageTest::lines)
                    .filter(line -> line.startsWith("org.tuoyu."))
                    .map(line -> line.substring("org.tuoyu.".length(), line.lastIndexOf('.')))
                    .distinct()
                    .toList();
            assertThat(packages)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(each -> assertThat(page).contains("`" + each + "`"));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
