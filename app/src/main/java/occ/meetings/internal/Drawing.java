package occ.meetings.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.meetings.Action;
import occ.meetings.Block;
import occ.meetings.Item;
import occ.meetings.Meeting;
import occ.meetings.Proceedings.Decided;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.Proceedings.Said;
import occ.meetings.internal.MinuteTable.Drawn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws minutes up from what was recorded, as far as the actor sees it. */
@Component
class Drawing {
    private final Gathering gathering;
    private final Records records;

    Drawing(Gathering gathering, Records records) {
        this.gathering = gathering;
        this.records = records;
    }

    List<Drawn> of(Actor actor, Meeting meeting) {
        var items = gathering.items(actor, meeting);
        var onRecord = records.of(items);
        return Stream.concat(
                        Stream.of(new Drawn(null, meeting.group().accessClass(), "Who was there", attendance(meeting))),
                        items.stream().map(item -> section(item, onRecord.apply(item))))
                .toList();
    }

    private static List<Block> attendance(Meeting meeting) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        facts.add(Map.entry("Chair", meeting.group().chairName()));
        facts.add(Map.entry("Secretary", meeting.group().secretaryName()));
        facts.add(Map.entry("Present", names(meeting, true)));
        facts.add(Map.entry("Apologies", names(meeting, false)));
        facts.add(Map.entry(
                "Quorum",
                "%s of %s members were there; %s were needed"
                        .formatted(
                                meeting.there(),
                                meeting.members(),
                                meeting.group().quorum())));
        if (meeting.begunAt() != null) {
            facts.add(Map.entry("Began", DateWords.moment(meeting.begunAt())));
        }
        if (meeting.endedAt() != null) {
            facts.add(Map.entry("Ended", DateWords.moment(meeting.endedAt())));
        }
        return List.of(Block.facts("", facts));
    }

    private static String names(Meeting meeting, boolean present) {
        var names = meeting.seats().stream()
                .filter(seat -> seat.present() == present)
                .map(seat -> seat.name() + ", " + seat.bodyName())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "Nobody" : names;
    }

    private static Drawn section(Item item, OnRecord record) {
        var blocks = new ArrayList<Block>();
        if (!record.note().isBlank()) {
            blocks.add(Block.words("Discussion", record.note()));
        }
        blocks.add(Block.facts("Decision", decision(item, record.decided())));
        said(blocks, "Dissent", record.dissents());
        said(blocks, "Stood back", record.recusals());
        if (!record.actions().isEmpty()) {
            blocks.add(Block.table("Actions", actions(record)));
        }
        return new Drawn(item, item.accessClass(), item.title(), blocks);
    }

    private static List<Map.Entry<String, String>> decision(Item item, @Nullable Decided decided) {
        if (decided == null) {
            return item.reason() == null
                    ? List.of(Map.entry("Decided", "Nothing"))
                    : List.of(
                            Map.entry("Before the meeting", item.state().label()), Map.entry("Reason", item.reason()));
        }
        var facts = new ArrayList<Map.Entry<String, String>>();
        facts.add(Map.entry("Decided", decided.label()));
        decided.details().forEach(detail -> facts.add(Map.entry("Further", detail)));
        if (!decided.reasons().isBlank()) {
            facts.add(Map.entry("Reasons", decided.reasons()));
        }
        facts.add(Map.entry("By", decided.by() + ", " + DateWords.moment(decided.at())));
        return facts;
    }

    private static void said(List<Block> blocks, String head, List<Said> said) {
        if (!said.isEmpty()) {
            blocks.add(Block.facts(
                    head,
                    said.stream().map(one -> Map.entry(one.who(), one.words())).toList()));
        }
    }

    private static List<List<String>> actions(OnRecord record) {
        return Stream.concat(
                        Stream.of(List.of("What", "Asked of", "Due")),
                        record.actions().stream().map(Drawing::row))
                .toList();
    }

    private static List<String> row(Action action) {
        return List.of(action.words(), action.ownerName(), DateWords.day(action.due()));
    }
}
