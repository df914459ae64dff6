package occ.picture.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.picture.Facet;
import occ.picture.RegisterFilter;

/** A filter and a moment in SQL: where lines come from, which of them stood and are meant, and the parameters for it. */
record Selection(List<String> conditions, Moment moment, Map<Facet, String> choices, Map<String, Object> parameters) {
    private static final String FROM = """

          from picture.register r
          left join access.body owner on owner.id = r.owner
          left join access.person lead on lead.id = r.lead
          left join (select subject, array_agg(distinct rule) as rules, count(*) as exceptions
                       from %s exception
                      group by subject) late on late.subject = r.subject
        """;

    static Selection of(RegisterFilter filter, Moment moment) {
        return of(List.of(filter.kind()), filter.text(), filter.chosen(), moment);
    }

    static Selection of(List<EntityKind> kinds, String text, Map<Facet, Set<String>> chosen, Moment moment) {
        var choices = new EnumMap<Facet, String>(Facet.class);
        var parameters = moment.parameters();
        chosen.forEach((facet, values) -> {
            var column = FacetColumn.of(facet);
            choices.put(facet, column.isChosen());
            parameters.put(column.parameter(), values.toArray(String[]::new));
        });
        var conditions = conditions(kinds, moment, parameters);
        if (!text.isEmpty()) {
            conditions.add("(r.name ilike :text or r.reference ilike :text or lead.name ilike :text)");
            parameters.put("text", "%" + escaped(text) + "%");
        }
        return new Selection(conditions, moment, choices, parameters);
    }

    /** Those of a kind that somebody pointed at. */
    static Selection of(EntityKind kind, List<Reference> references, Moment moment) {
        var parameters = moment.parameters();
        var conditions = conditions(List.of(kind), moment, parameters);
        conditions.add("r.reference = any(:references)");
        parameters.put("references", references.stream().map(Reference::text).toArray(String[]::new));
        return new Selection(conditions, moment, Map.of(), parameters);
    }

    private static List<String> conditions(List<EntityKind> kinds, Moment moment, Map<String, Object> parameters) {
        parameters.put("kinds", kinds.stream().map(EntityKind::code).toArray(Short[]::new));
        return new ArrayList<>(List.of("r.kind = any(:kinds)", moment.stood()));
    }

    String from() {
        return FROM.formatted(moment.exceptions());
    }

    /** Of the kind, at the moment, and holding the text: before any facet narrows. */
    String base() {
        return String.join(" and ", conditions);
    }

    /** Narrowed by every choice. */
    String where() {
        return choices.isEmpty() ? base() : base() + " and " + String.join(" and ", choices.values());
    }

    /** Narrowed by every choice, at any time: for asking the history. */
    String everWhere() {
        return Stream.concat(Stream.of("r.kind = any(:kinds)"), choices.values().stream())
                .collect(Collectors.joining(" and "));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
