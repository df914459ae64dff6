package occ.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A panel that is set up, and whose meeting is planned, prepared and begun with a quorum. */
record PanelSitting(String chair, String secretary, List<String> members) {
    /** @param item what stands on its agenda; where the meeting is comes back */
    String begin(Visitor keeper, String name, LocalDate day, String item) {
        setUp(keeper, name, day);
        keeper.follow("Plan a meeting").fillDay("day", day);
        keeper.fill("At what time?", "2pm").fill("Where?", "Room 4").press("Plan the meeting");
        var meeting = keeper.path();
        keeper.choose("Close the papers now").press("Do it").sees(item);
        keeper.choose("Begin the meeting").press("Do it").sees("In session");
        keeper.open(meeting + "/attendance");
        Stream.concat(Stream.of(chair), members.stream())
                .forEach(there -> keeper.page().getByLabel(there).check());
        keeper.press("Record who is there").sees("Quorum met");
        return meeting;
    }

    private void setUp(Visitor keeper, String name, LocalDate day) {
        keeper.open("/meetings/groups/new?body=region:NW");
        keeper.fill("Name of the group", name).choose("Panel");
        pick(keeper, "Chair", chair);
        pick(keeper, "Secretary", secretary);
        keeper.fill("How many members must be there for a decision?", "2")
                .fill("How many working hours before a meeting do papers close?", "4")
                .choose("Every so many weeks")
                .fill("Every how many weeks?", "2")
                .fillDay("from", day);
        keeper.fill("At what time?", "2pm").press("Save the group").sees(name);
        for (var member : members) {
            pick(keeper, "Who becomes a member?", member);
            keeper.press("Add the member").sees(member);
        }
    }

    private static void pick(Visitor who, String label, String name) {
        var list = who.page().getByLabel(label).first();
        var offered = list.locator("option").allInnerTexts().stream()
                .filter(one -> one.startsWith(name))
                .findFirst()
                .orElseThrow();
        list.selectOption(offered);
    }
}
