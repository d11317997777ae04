package org.tuoyu.embedding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.party.DivisionCode;
import org.tuoyu.kernel.party.Location;
import org.tuoyu.kernel.party.Party;
import org.tuoyu.kernel.party.PartyGroup;
import org.tuoyu.kernel.party.PartyKind;
import org.tuoyu.kernel.party.Unit;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.spi.DirectorySource;

/** Units, groups and places of a host in the tables of {@code our-directory.sql}. */
final class OurUnits implements DirectorySource {

    private final DataSource source;

    OurUnits(DataSource source) {
        this.source = source;
    }

    // <sample>
    @Override
    public Checked<Directory> load() {
        return OurTables.read(
                source,
                tables -> Directory.of(
                        parties(tables),
                        tables.rows("SELECT * FROM our_location ORDER BY unit, begins", OurUnits::location),
                        tables.rows("SELECT * FROM our_code ORDER BY unit, begins", OurUnits::code)));
    }

    private static Location location(ResultSet row) throws SQLException {
        return new Location(row.getString("unit"), row.getString("territory"), OurTables.period(row), label(row));
    }

    private static DivisionCode code(ResultSet row) throws SQLException {
        return new DivisionCode(row.getString("code"), row.getString("unit"), OurTables.period(row));
    }
    // </sample>

    private record Word(String what, String word) {}

    private static List<Party> parties(OurTables tables) throws SQLException {
        Map<String, List<Unit.Named>> names = tables.groups(
                "SELECT * FROM our_name ORDER BY party, begins",
                row -> new Unit.Named(label(row), OurTables.period(row)));
        Map<String, List<Word>> words = tables.groups(
                "SELECT * FROM our_word ORDER BY party, place",
                row -> new Word(row.getString("what"), row.getString("word")));
        return tables.rows(
                "SELECT * FROM our_party ORDER BY place",
                row -> party(
                        row,
                        names.getOrDefault(row.getString("id"), List.of()),
                        words.getOrDefault(row.getString("id"), List.of())));
    }

    private static Party party(ResultSet row, List<Unit.Named> names, List<Word> words) throws SQLException {
        String id = row.getString("id");
        @Nullable String kind = row.getString("kind");
        return kind == null
                ? new PartyGroup(id, label(row), said(words, "ALIAS"), membership(row.getString("territory"), words))
                : new Unit(id, PartyKind.valueOf(kind), names, said(words, "ALIAS"));
    }

    private static PartyGroup.Membership membership(@Nullable String territory, List<Word> words) {
        return territory == null
                ? new PartyGroup.Listed(said(words, "MEMBER"))
                : new PartyGroup.Within(
                        territory,
                        said(words, "KIND").stream().map(PartyKind::valueOf).collect(Collectors.toSet()));
    }

    private static List<String> said(List<Word> words, String what) {
        return words.stream()
                .filter(each -> each.what.equals(what))
                .map(Word::word)
                .toList();
    }

    private static Bilingual label(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("zh"), row.getString("en"));
    }
}
