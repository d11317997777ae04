package org.tuoyu.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Involvement;
import org.tuoyu.childcare.assignment.Role;
import org.tuoyu.childcare.duty.Bearing;
import org.tuoyu.json.Documents;
import org.tuoyu.kernel.language.Language;
import org.tuoyu.kernel.party.Belonging;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.review.Sheet;

/** Who does what: the division of tasks, and the part of one unit. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class DivisionController {

    private final District district;
    private final Standing standing;

    DivisionController(District district, Standing standing) {
        this.district = district;
        this.standing = standing;
    }

    /** The rows, of all units or of those in which one has a part, in any role or in one. */
    @GetMapping("/matrix")
    List<Assignment> matrix(@RequestParam @Nullable String unit, @RequestParam @Nullable Role role, AsOf asOf) {
        Set<Role> roles = role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role);
        return unit == null
                ? district.rows().stream().filter(row -> hasRole(row, roles)).toList()
                : named(unit)
                        .match(
                                one -> district.policies().involving(one, roles, asOf),
                                group -> district.matrix().stream()
                                        .flatMap(matrix -> matrix.naming(group, roles).stream())
                                        .toList())
                        .stream()
                        .filter(Involvement::isCertain)
                        .map(Involvement::assignment)
                        .distinct()
                        .toList();
    }

    private static boolean hasRole(Assignment row, Set<Role> roles) {
        return roles.stream().anyMatch(each -> !row.in(each).isEmpty());
    }

    /** The sheet of one unit: its tasks, its duties, its targets. */
    @GetMapping("/sheet")
    byte[] sheet(@RequestParam String unit, AsOf asOf, Language language) throws IOException {
        Sheet sheet = Sheet.of(
                unit(unit),
                district.policies(),
                new Bearing(district.directory(), district::party, asOf.factDay()),
                standing.duties(List.of(), asOf),
                standing.targets(List.of(), asOf),
                asOf);
        return Writing.document(out -> out.line(json -> new Documents(language).write(json, sheet)));
    }

    /**
     * A unit that can be asked about.
     *
     * @param name what it is called in Chinese, by which it is asked about
     * @param kind what it is
     */
    record Named(String name, String label, String kind) {}

    /** The units that rows name, those that lead most often first; then the streets and towns of the day. */
    @GetMapping("/units")
    List<Named> units(AsOf asOf, Language language) {
        Map<Unit, Long> weights = new LinkedHashMap<>();
        district.rows()
                .forEach(row -> row.parties().forEach(each -> {
                    if (each.party() instanceof Unit unit) {
                        weights.merge(unit, each.role() == Role.LEAD ? 100L : 1L, Long::sum);
                    }
                }));
        Stream<Unit> departments = weights.entrySet().stream()
                .sorted(Map.Entry.<Unit, Long>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        return Stream.concat(departments, streets(asOf.factDay()))
                .distinct()
                .map(unit -> named(unit, asOf.factDay(), language))
                .toList();
    }

    private Stream<Unit> streets(LocalDate day) {
        Directory directory = district.directory();
        String territory = district.document().instrument().territory();
        return directory.units().stream()
                .filter(unit -> unit.kind().isBelowDistrict())
                .filter(unit -> directory.holds(territory, unit.id(), day) == Belonging.YES);
    }

    private static Named named(Unit unit, LocalDate day, Language language) {
        var name = unit.nameOn(day).orElseGet(unit::label);
        return new Named(name.zh(), name.in(language), unit.kind().label().in(language));
    }

    private Party named(String name) {
        Optional<Party> found = district.directory().find(name);
        return found.orElseGet(() -> Refusal.<Party>of(
                        Problem.at("/unit", "UNIT_NOT_KNOWN", "没有这个名称的单位", "no unit is known under this name")
                                .suggesting(district.directory().near(name)))
                .orElseThrow());
    }

    private Unit unit(String name) {
        return named(name).match(one -> one, DivisionController::refused);
    }

    private static Unit refused(PartyGroup group) {
        return Refusal.<Unit>of(Problem.at(
                        "/unit",
                        "UNIT_IS_A_GROUP",
                        "“" + group.label().zh() + "”是一组单位，请写其中一个",
                        group.label().en() + " is a group of units; name one of them"))
                .orElseThrow();
    }
}
