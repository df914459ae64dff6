package occ.work;

import java.util.List;
import java.util.Optional;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/**
 * Handing on what somebody holds when they leave or move. It is for whoever arranges cover, and about people of their own
 * line. Each thing is handed on by itself, or refused by itself; how that ended is kept for whoever did it.
 */
public interface HandingOn {
    boolean may(Actor actor);

    /** Who arranges cover where somebody belongs, and so may hand on what they hold. */
    List<Person> whoMay(AccountId holder);

    /** People of the actor’s line who hold anything that the actor may see, those who have left first. */
    List<Holder> holders(Actor actor);

    /** @throws occ.faces.NoSuchRecord if nobody of the actor’s line has that reference */
    Held held(Actor actor, String holder);

    /** How many things that the actor may see somebody of their line holds; 0 for everybody else. */
    int count(Actor actor, AccountId holder);

    Begun begin(Actor actor, Asked asked);

    /** For whoever handed on, and for those who were handed something: to each theirs. */
    Handover get(Actor actor, String reference);

    /** What the actor was handed since a while ago, the newest first. */
    List<Handover> received(Actor actor);

    /** {@code left} says that they have no account or no role any more. */
    record Holder(Person person, boolean left, int count) {}

    record Held(Holder holder, List<Group> groups) {
        public Held {
            groups = List.copyOf(groups);
        }

        public Optional<Group> group(String kind) {
            return groups.stream()
                    .filter(group -> group.kind().key().equals(kind))
                    .findFirst();
        }
    }

    record Group(HoldingKind kind, List<Holding> holdings, List<Heir> heirs) {
        public Group {
            holdings = List.copyOf(holdings);
            heirs = List.copyOf(heirs);
        }
    }

    /** {@code load} is how much they hold of what the actor may see. */
    record Heir(Person person, int load) {}

    /** References of a kind, and to whom they go. */
    record Chosen(String kind, List<String> references, AccountId to) {
        public Chosen {
            references = List.copyOf(references);
        }
    }

    record Asked(AccountId holder, List<Chosen> chosen, String note) {
        public Asked {
            chosen = List.copyOf(chosen);
        }

        public int size() {
            return chosen.stream().mapToInt(one -> one.references().size()).sum();
        }
    }

    /** Where to see what comes of it: the handover itself, or the job that does it. */
    record Begun(String reference, String path) {}
}
