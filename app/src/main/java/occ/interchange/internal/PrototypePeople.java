package occ.interchange.internal;

import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.Column;
import occ.interchange.returns.Sheet;
import tools.jackson.databind.JsonNode;

/** People of the prototype, with what it calls their affiliations: lists of a group's index and, some, a role's. */
final class PrototypePeople {
    private static final String AFFILIATIONS = "affiliations";
    private static final String BORN = "dob";
    private static final String HELD = "imprisonment";

    private PrototypePeople() {}

    static void person(String file, int position, JsonNode person, PrototypeRoles roles, Gathering gathering)
            throws Broken {
        var index = Json.text(person, "index");
        var row = new RowReading(Sheet.PEOPLE, file, position)
                .with(Column.PERSON_KEY, "index", key(index))
                .with(Column.PERSON_GIVEN, "given_names", Json.text(person, "given_names"))
                .with(Column.PERSON_FAMILY, "family_name", Json.text(person, "family_name"))
                .with(Column.PERSON_BORN, BORN, born(person.path(BORN)))
                .with(Column.PERSON_SEX, "gender", Json.text(person, "gender"))
                .with(Column.PERSON_WHERE, HELD, custody(person))
                .with(Column.PERSON_PNC, "pnc_id", Json.text(person, "pnc_id"))
                .with(Column.PERSON_PRISON, "nomis_id", Json.text(person, "nomis_id"))
                .with(
                        Column.PERSON_REFERENCE,
                        "offender_id",
                        PrototypeGroups.labelled("Offender id", person, "offender_id"));
        PrototypeGroups.several(row, Column.PERSON_ALIAS, person, "aliases");
        PrototypeGroups.several(row, Column.PERSON_MARK, person, "identifying_marks");
        for (var affiliation : person.path(AFFILIATIONS)) {
            activity(row, affiliation, roles);
        }
        gathering.add(row);
        for (var affiliation : person.path(AFFILIATIONS)) {
            gathering.add(membership(file, position, key(index), affiliation, roles));
        }
    }

    private static String key(String index) {
        return index.isEmpty() ? "" : "nominal-" + index;
    }

    /** The role's own word is kept: what it comes to among our roles says less. */
    private static void activity(RowReading row, JsonNode affiliation, PrototypeRoles roles) {
        roles.word(affiliation.path(1).asInt(-1))
                .ifPresent(word -> row.with(Column.PERSON_ACTIVITY, AFFILIATIONS, "Role as given: " + word));
    }

    private static RowReading membership(
            String file, int position, String person, JsonNode affiliation, PrototypeRoles roles) {
        var row = new RowReading(Sheet.MEMBERSHIPS, file, position)
                .with(Column.MEMBER_PERSON, "index", person)
                .with(Column.MEMBER_GROUP, AFFILIATIONS, PrototypeGroups.key(Json.text(affiliation.path(0))));
        if (!affiliation.path(1).isMissingNode()) {
            var word = roles.word(affiliation.path(1).asInt(-1)).orElse(Json.text(affiliation.path(1)));
            PrototypeRoles.role(word).ifPresentOrElse(role -> role(row, role), () -> unknown(row, word));
        }
        return row;
    }

    private static void role(RowReading row, PrototypeRoles.Role role) {
        row.with(Column.MEMBER_ROLE, AFFILIATIONS, role.role().name());
        if (role.enabler() != null) {
            row.with(Column.MEMBER_ENABLER, AFFILIATIONS, role.enabler().name());
        }
    }

    private static void unknown(RowReading row, String word) {
        row.leaveOut(AFFILIATIONS, word, "The prototype has no such role");
    }

    private static String born(JsonNode day) {
        return day.path("year").isNumber()
                ? "%04d-%02d-%02d"
                        .formatted(
                                day.path("year").asInt(),
                                day.path("month").asInt(),
                                day.path("day").asInt())
                : Json.text(day, "displayDob");
    }

    /** Days are counted from a day the files do not name, so they are kept as words. */
    private static String custody(JsonNode person) {
        var held = person.path(HELD);
        var prison = Json.text(person, "prison_name");
        var days = held.path("daysAgo").asInt(0);
        return switch (Json.text(held, "status")) {
            case "imprisoned" ->
                "In custody: %s, release due %d days after the return".formatted(prison, Math.max(0, -days));
            case "released" -> "Released from %s %d days before the return".formatted(prison, days);
            default -> "";
        };
    }
}
