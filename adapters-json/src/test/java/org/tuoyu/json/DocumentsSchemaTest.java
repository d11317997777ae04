package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tuoyu.childcare.accountability.Concerned;
import org.tuoyu.childcare.accountability.Incident;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.care.ClassFinding;
import org.tuoyu.childcare.duty.Duty;
import org.tuoyu.childcare.duty.DutyStatus;
import org.tuoyu.childcare.duty.Reminders;
import org.tuoyu.childcare.institution.InstitutionKind;
import org.tuoyu.childcare.institution.LegalForm;
import org.tuoyu.childcare.institution.ProfitStatus;
import org.tuoyu.childcare.institution.ServiceMode;
import org.tuoyu.childcare.milestone.Outcome;
import org.tuoyu.childcare.organisation.Meeting;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.AuthorityLeftOpen;
import org.tuoyu.childcare.registration.Paper;
import org.tuoyu.childcare.supervision.Actor;
import org.tuoyu.childcare.supervision.InspectionEvent;
import org.tuoyu.childcare.supervision.Inspections;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.decision.NormFinding;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Provision;
import org.tuoyu.policy.lint.LintCheck;
import org.tuoyu.policy.lint.Severity;
import org.tuoyu.policy.review.OpenPoint;
import org.tuoyu.policy.review.Rule;
import tools.jackson.databind.JsonNode;

/** An independent validator takes real documents by the published schema, and nothing that is off by a field. */
class DocumentsSchemaTest {

    private static final Map<String, Class<? extends Enum<?>>> CLOSED = Map.ofEntries(
            Map.entry("modality", Modality.class),
            Map.entry("fate", Explanation.Fate.class),
            Map.entry("met", Explanation.Met.class),
            Map.entry("cause", Answer.Cause.class),
            Map.entry("normFindingKind", NormFinding.Kind.class),
            Map.entry("belonging", Belonging.class),
            Map.entry("role", Role.class),
            Map.entry("dutyKind", Duty.Kind.class),
            Map.entry("dutyState", DutyStatus.State.class),
            Map.entry("noticeKind", Reminders.Kind.class),
            Map.entry("targetOutcome", Outcome.class),
            Map.entry("openPointKind", OpenPoint.Kind.class),
            Map.entry("meeting", Meeting.class),
            Map.entry("authorityKind", AuthorityKind.class),
            Map.entry("leftOpenWhy", AuthorityLeftOpen.Why.class),
            Map.entry("paper", Paper.class),
            Map.entry("classPoint", ClassFinding.Point.class),
            Map.entry("classOutcome", ClassFinding.Outcome.class),
            Map.entry("actor", Actor.class),
            Map.entry("findingState", Inspections.State.class),
            Map.entry("inspectionResult", InspectionEvent.Result.class),
            Map.entry("incident", Incident.class),
            Map.entry("concerned", Concerned.class),
            Map.entry("institutionKind", InstitutionKind.class),
            Map.entry("profitStatus", ProfitStatus.class),
            Map.entry("legalForm", LegalForm.class),
            Map.entry("serviceMode", ServiceMode.class),
            Map.entry("severity", Severity.class),
            Map.entry("provisionForm", Provision.Form.class),
            Map.entry("lintSection", LintCheck.Section.class),
            Map.entry("lintCheck", LintCheck.class),
            Map.entry("ruleKind", Rule.Kind.class));

    static Stream<Arguments> types() {
        List<?> samples = Samples.all().toList();
        return new Documents(Language.ZH)
                .types().stream()
                        .map(type -> Arguments.of(
                                type,
                                samples.stream()
                                        .filter(type::isInstance)
                                        .map(DocumentsSchema.MAPPER::writeValueAsString)
                                        .collect(Collectors.toSet())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void aDocumentIsAsTheSchemaSaysAndNothingElseIs(Class<?> type, Set<String> documents) {
        assertThat(documents).as("documents of " + type).isNotEmpty();
        SchemaMutants mutants = new SchemaMutants(DocumentsSchema.nameOf(type));
        documents.forEach(mutants::check);
    }

    @Test
    void documentsAreMany() {
        assertThat(types().mapToInt(each -> ((Set<?>) each.get()[1]).size()).sum())
                .isGreaterThan(2000);
    }

    @Test
    void namesOfDefinitionsDiffer() {
        assertThat(new Documents(Language.ZH).types().stream().map(DocumentsSchema::nameOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsClosedHasTheIdsOfItsClass() {
        CLOSED.forEach((name, type) -> assertThat(ids(DocumentsSchema.definition(name)))
                .as(name)
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        assertThat(DocumentsSchema.SCHEMA.path("$defs").properties().stream()
                        .filter(each -> each.getValue().has("enum"))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(CLOSED.keySet());
    }

    private static List<String> ids(JsonNode definition) {
        return StreamSupport.stream(definition.path("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void aHostRefersToADefinitionByTheIdOfTheSchema() {
        Schema form = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        hosts -> hosts.schemas(Map.of("urn:tuoyu:schema:documents:1", Documents.schema())))
                .getSchema("{\"$ref\": \"urn:tuoyu:schema:documents:1#/$defs/applicationForm\"}", InputFormat.JSON);
        assertThat(form.validate(Lines.COMPLETE, InputFormat.JSON)).isEmpty();
        assertThat(form.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaInTheDocumentsIsThatOfTheModule() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", "documents-1.schema.json")))
                .isEqualTo(Documents.schema());
    }
}
