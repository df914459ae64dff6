package occ.meetings.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.meetings.Item;
import occ.meetings.Proceedings.OnRecord;
import occ.meetings.internal.RecordTable.Kind;
import occ.meetings.internal.RecordTable.Note;
import org.springframework.stereotype.Component;

/** What is on record of items, in the present transaction. */
@Component
class Records {
    private final RecordTable table;
    private final ActionTable actions;

    Records(RecordTable table, ActionTable actions) {
        this.table = table;
        this.actions = actions;
    }

    OnRecord of(Item item) {
        return of(List.of(item)).apply(item);
    }

    /** Of each, read together. */
    Function<Item, OnRecord> of(List<Item> items) {
        var decided = table.decisions(items);
        var said = table.remarks(items);
        var noted = table.notes(items);
        var asked = actions.of(items).stream()
                .collect(Collectors.groupingBy(
                        ActionTable.OfItem::item, Collectors.mapping(ActionTable.OfItem::action, Collectors.toList())));
        return item -> {
            var note = noted.getOrDefault(item.id(), Note.NONE);
            var remarks = said.getOrDefault(item.id(), Map.of());
            return new OnRecord(
                    decided.get(item.id()),
                    remarks.getOrDefault(Kind.DISSENT, List.of()),
                    remarks.getOrDefault(Kind.RECUSAL, List.of()),
                    asked.getOrDefault(item.id(), List.of()),
                    note.words(),
                    note.version());
        };
    }
}
