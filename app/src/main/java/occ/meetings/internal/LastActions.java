package occ.meetings.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.meetings.Action;
import occ.meetings.AgendaSource;
import occ.meetings.Block;
import occ.meetings.MeetingGroup;
import occ.meetings.Part;
import occ.meetings.Proposal;
import occ.meetings.Sitting;
import org.springframework.stereotype.Component;

/** What earlier meetings of the group asked for: what is open, and what was answered since the last one. First of all. */
@Component
class LastActions implements AgendaSource {
    private static final int ORDER = 10;

    private final ActionTable actions;

    LastActions(ActionTable actions) {
        this.actions = actions;
    }

    @Override
    public String key() {
        return "meetings.actions";
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
        return List.of(Proposal.standing("Actions of earlier meetings", Action.ADDRESS));
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return actions.forNext(sitting).stream().map(LastActions::part).toList();
    }

    private static Part part(Action action) {
        var facts = new ArrayList<Map.Entry<String, String>>();
        facts.add(Map.entry("Asked of", action.ownerName()));
        facts.add(Map.entry("Due", DateWords.day(action.due())));
        facts.add(Map.entry("Asked", action.meetingName() + ", " + DateWords.day(action.askedAt())));
        facts.add(Map.entry("How it stands", action.state().label()));
        if (action.answer() != null) {
            facts.add(Map.entry("Answer", action.answer()));
        }
        return new Part(
                action.reference().text(),
                action.words(),
                action.address(),
                action.accessClass(),
                action.about(),
                List.of(Block.facts("", facts)));
    }
}
