package occ.meetings.internal;

import java.util.List;
import occ.kernel.Actor;
import occ.meetings.AgendaSource;
import occ.meetings.Block;
import occ.meetings.Item;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/** What members put on agendas themselves: where it was deferred, it comes back at the next meeting. */
@Component
class MemberItems implements AgendaSource {
    static final int ORDER = 90;

    private final ItemTable items;

    MemberItems(ItemTable items) {
        this.items = items;
    }

    @Override
    public String key() {
        return Item.BY_MEMBER;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean serves(MeetingGroup group) {
        return true;
    }

    @Override
    public List<Proposal> proposals(Actor actor, Sitting sitting) {
        return items.deferredByMembers(sitting.group().id(), sitting.startsAt()).stream()
                .map(item -> new Proposal(item.record(), item.title(), "", item.accessClass(), null, item.number()))
                .toList();
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return items.wordsOfMember(record).stream()
                .map(words -> new Part(
                        record,
                        "What is put before the meeting",
                        "",
                        sitting.group().accessClass(),
                        null,
                        List.of(Block.words("", words))))
                .toList();
    }
}
