package occ.interchange.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.PlannedGroup;
import occ.interchange.plan.PlannedPerson;
import occ.interchange.returns.Row;
import occ.reference.Area;
import occ.reference.Areas;

/** What each row of a plan becomes, in words for whoever decides on it. */
final class Wording {
    private final Map<Row, String> becomes = new HashMap<>();
    private final Map<String, String> groups;
    private final Map<String, String> people;

    private Wording(ImportPlan plan) {
        groups = plan.groups().stream().collect(Collectors.toMap(PlannedGroup::key, PlannedGroup::name));
        people = plan.people().stream().collect(Collectors.toMap(PlannedPerson::key, PlannedPerson::name));
    }

    static Map<Row, String> of(ImportPlan plan) {
        var wording = new Wording(plan);
        wording.say(plan);
        return wording.becomes;
    }

    private void say(ImportPlan plan) {
        plan.groups()
                .forEach(group -> becomes.put(
                        group.row(),
                        "%s: %s, %s"
                                .formatted(
                                        group.name(), group.themes().getFirst().label(), place(group.place()))));
        plan.people()
                .forEach(person -> becomes.put(
                        person.row(),
                        person.name()
                                + (person.birthDate() == null ? "" : ", born " + DateWords.day(person.birthDate()))));
        plan.memberships()
                .forEach(one -> becomes.put(
                        one.row(),
                        "%s in %s: %s"
                                .formatted(
                                        people.get(one.person()),
                                        groups.get(one.group()),
                                        one.role().label())));
        plan.relations()
                .forEach(one -> becomes.put(
                        one.row(),
                        "%s is %s %s%s"
                                .formatted(
                                        groups.get(one.group()),
                                        one.kind().label(),
                                        groups.get(one.other()),
                                        one.tension() == null
                                                ? ""
                                                : ", " + one.tension().label())));
        plan.assessments()
                .forEach(one -> becomes.put(
                        one.row(),
                        "%s in %s, made on %s"
                                .formatted(groups.get(one.group()), one.model().text(), DateWords.day(one.madeOn()))));
    }

    private static String place(String key) {
        return Areas.standard().withKey(key).map(Area::name).orElse(key);
    }
}
