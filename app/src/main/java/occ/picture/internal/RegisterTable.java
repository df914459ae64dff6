package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectState;
import occ.picture.Facet;
import occ.picture.Register.FacetCount;
import occ.picture.Register.Order;
import occ.picture.RegisterColumn;
import occ.picture.RegisterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register: its lines, and how many there are of each value of each facet. */
@Component
class RegisterTable {
    private final JdbcClient jdbc;

    RegisterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code facet} is null for the count of all lines found, and of all there are before any choice. */
    record Counted(@Nullable Facet facet, FacetCount count) {}

    List<RegisterRow> rows(Selection selection, Order order, int most, long offset) {
        return jdbc.sql("""
                select r.subject, r.kind, r.reference, r.name, r.state, r.since, r.primary_theme, r.place, r.region,
                       r.band, r.score_low, r.score_high, r.tier, r.interim_tier, owner.name as owner_name, lead.name as lead_name,
                       r.lead_accepted, r.review_due, coalesce(late.exceptions, 0) as exceptions, r.class
                """ + selection.from() + " where " + selection.where() + " order by " + inOrder(order)
                        + " limit :most offset :offset")
                .params(selection.parameters())
                .param("most", most)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    long count(Selection selection) {
        return jdbc.sql("select count(*) " + selection.from() + " where " + selection.where())
                .params(selection.parameters())
                .query(Long.class)
                .single();
    }

    /** Every facet's values in one statement; a facet's own choice is left out of its count. */
    List<Counted> counts(Selection selection) {
        var columns = Arrays.stream(Facet.values())
                .filter(Facet::isCounted)
                .map(FacetColumn::of)
                .toList();
        var parts = columns.stream().map(column -> counted(column, selection)).collect(Collectors.toList());
        parts.add("select 'FOUND', '', '', count(*) from found where " + chosenBut(null, selection));
        parts.add("select 'ALL', '', '', count(*) from found");
        return jdbc.sql("with found as materialized (select " + valuesAndChoices(columns, selection) + selection.from()
                        + " where " + selection.base() + ") " + String.join(" union all ", parts))
                .params(selection.parameters())
                .query((row, number) -> counted(row))
                .list();
    }

    private static String valuesAndChoices(List<FacetColumn> columns, Selection selection) {
        var listed = new ArrayList<String>();
        for (var column : columns) {
            listed.add(column.value() + " as v_" + column.parameter());
            if (column.label() != null) {
                listed.add(column.label() + " as l_" + column.parameter());
            }
        }
        selection
                .choices()
                .forEach((facet, chosen) -> listed.add(
                        "(" + chosen + ") as c_" + FacetColumn.of(facet).parameter()));
        return String.join(", ", listed);
    }

    private static String counted(FacetColumn column, Selection selection) {
        var name = column.parameter();
        var label = column.label() == null ? "''" : "max(l_" + name + ")";
        return column.many()
                ? "select '%s', value, '', count(*) from found, unnest(v_%s) as value where %s group by value"
                        .formatted(column.facet(), name, chosenBut(column.facet(), selection))
                : "select '%1$s', v_%2$s, %3$s, count(*) from found where %4$s group by v_%2$s"
                        .formatted(column.facet(), name, label, chosenBut(column.facet(), selection));
    }

    private static String chosenBut(@Nullable Facet left, Selection selection) {
        return selection.choices().keySet().stream()
                .filter(facet -> facet != left)
                .map(facet -> "c_" + FacetColumn.of(facet).parameter())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "), conditions -> conditions.isEmpty() ? "true" : conditions));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        var of = row.getString(1);
        var value = row.getString(2);
        var label = row.getString(3);
        var facet = Arrays.stream(Facet.values())
                .filter(each -> each.name().equals(of))
                .findFirst();
        return new Counted(
                facet.orElse(null),
                new FacetCount(
                        facet.isEmpty() ? of : value,
                        label == null || label.isEmpty() ? value : label,
                        row.getLong(4)));
    }

    private static String inOrder(Order order) {
        var expression = expression(order.column());
        return expression + (order.descending() ? " desc nulls last" : " asc nulls last") + ", r.name, r.reference";
    }

    private static String expression(RegisterColumn column) {
        return switch (column) {
            case NAME -> "lower(r.name)";
            case REFERENCE -> "r.reference";
            case STATE -> "r.state";
            case THEME -> "r.primary_theme";
            case BAND -> "-r.score_high";
            case TIER -> "r.tier";
            case OWNER -> "owner.name";
            case LEAD -> "lead.name";
            case REVIEW -> "r.review_due";
            case EXCEPTIONS -> "-coalesce(late.exceptions, 0)";
        };
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        return new RegisterRow(
                new EntityRef(EntityKind.of(row.getInt("kind")), new EntityId(row.getObject("subject", UUID.class))),
                new Reference(row.getString("reference")),
                row.getString("name"),
                SubjectState.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Theme.valueOf(row.getString("primary_theme")),
                row.getString("place"),
                row.getString("region"),
                scored(row),
                tier(row, "tier"),
                tier(row, "interim_tier"),
                row.getString("owner_name"),
                lead(row),
                row.getObject("review_due", LocalDate.class),
                row.getInt("exceptions"),
                new ClassId(row.getInt("class")));
    }

    private static @Nullable Tier tier(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Integer.class);
        return number == null ? null : Tier.of(number);
    }

    private static RegisterRow.@Nullable Scored scored(ResultSet row) throws SQLException {
        var band = row.getString("band");
        return band == null
                ? null
                : new RegisterRow.Scored(
                        ThreatBand.valueOf(band), row.getDouble("score_low"), row.getDouble("score_high"));
    }

    private static RegisterRow.@Nullable Lead lead(ResultSet row) throws SQLException {
        var name = row.getString("lead_name");
        return name == null ? null : new RegisterRow.Lead(name, row.getBoolean("lead_accepted"));
    }
}
