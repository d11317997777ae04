package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.language.Symbol;

/** Every value that core offers is written by a document, or stands here: a new one cannot be forgotten. */
class EveryResultTest {

    /** What a host hands in, and whether it is good. */
    private static final Set<String> HANDED_IN = named("""
            childcare.institution.ApplicationSoFar
            childcare.accountability.BanEventForm childcare.care.ClassRoll childcare.duty.Bearing
            childcare.duty.DutyEventForm childcare.duty.Reminders childcare.institution.ApplicationForm
            childcare.institution.CareClass childcare.institution.CreditCode
            childcare.institution.DocumentNumber childcare.institution.Institution
            childcare.milestone.EvidenceForm childcare.registration.Papers childcare.registration.Submission
            childcare.statistics.Entry childcare.supervision.InspectionEventForm kernel.field.FormField
            kernel.problem.Checked kernel.time.AsOf policy.file.Standing""");

    /** What the journal keeps: the codec writes it. */
    private static final Set<String> KEPT = named("""
            childcare.accountability.BanEvent childcare.accountability.Pseudonym childcare.duty.DutyEvent
            childcare.registration.ApplicationReceived childcare.registration.AuthorityDetermined
            childcare.registration.AuthorityFinding childcare.registration.AuthorityLeftOpen
            childcare.registration.RecordedBasis childcare.registration.RegistrationCase
            childcare.registration.RegistrationEvent childcare.supervision.InspectionEvent kernel.event.StreamId""");

    /** Parts that stand within the document of a whole. */
    private static final Set<String> PARTS = named("""
            childcare.assignment.Task childcare.duty.Bearer childcare.duty.Consequence childcare.duty.Due
            childcare.milestone.Assessment childcare.milestone.AssessmentBasis
            childcare.registration.PapersFinding childcare.statistics.Split childcare.supervision.Inspections
            kernel.decision.Change kernel.decision.Condition kernel.decision.Difference
            kernel.decision.Explanation kernel.decision.Impossible kernel.decision.NormFinding
            kernel.decision.Possible kernel.decision.Region kernel.decision.World policy.Statement
            policy.lint.LintFinding policy.review.Acting policy.review.Carrier policy.review.Matter
            policy.review.SignOff""");

    /** What policies, texts and directories are made of: their form is the file, and {@link PolicyJson}. */
    private static final Set<String> MADE_OF = named("""
            childcare.assignment.Shared childcare.duty.Duties childcare.milestone.Aim
            childcare.milestone.Targets childcare.milestone.Variant kernel.decision.Norm
            kernel.decision.Validity kernel.party.DivisionCode kernel.party.Location kernel.party.Members
            kernel.party.PartyGroup kernel.party.PartyNames kernel.party.Unit kernel.text.Clause
            kernel.text.DroppedSpan kernel.text.Instrument kernel.text.Passage kernel.text.Provision
            kernel.text.Rank kernel.text.Row kernel.text.Span kernel.time.InForce kernel.time.Term kernel.time.Until
            kernel.time.WorkingCalendar policy.Contribution policy.Development policy.Office policy.RankReading
            policy.file.PolicyOutline policy.file.RuleOutline policy.file.StackFile policy.parties.Parties
            policy.parties.Source policy.parties.WorkingDays""");

    private static final String ROOT = "org.tuoyu.";

    private static Set<String> named(String names) {
        return Set.of(names.strip().split("\\s+", -1));
    }

    @Test
    void everyValueIsWrittenOrIsNoResult() throws IOException, ClassNotFoundException {
        Set<Class<?>> written = new Documents(Language.ZH).types();
        Set<String> notWritten = new TreeSet<>();
        for (Class<?> type : values()) {
            boolean isText = Symbol.class.isAssignableFrom(type) || type == Bilingual.class;
            if (!isText && written.stream().noneMatch(each -> each.isAssignableFrom(type))) {
                notWritten.add(type.getName().substring(ROOT.length()).replaceFirst("\\$.*", ""));
            }
        }
        assertThat(notWritten)
                .as("values without a document; one that is no result is named in this test")
                .containsExactlyElementsOf(new TreeSet<>(Stream.of(HANDED_IN, KEPT, PARTS, MADE_OF)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet())));
    }

    /** Records, and what is closed: by the text of what core offers, which is held against the module. */
    private static List<Class<?>> values() throws IOException, ClassNotFoundException {
        List<Class<?>> values = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/api/org.tuoyu.core.txt"))) {
            if (line.startsWith(ROOT)) {
                Class<?> type = Class.forName(line.strip());
                if (type.isRecord() || type.isSealed()) {
                    values.add(type);
                }
            }
        }
        assertThat(values).hasSizeGreaterThan(200);
        return values;
    }
}
