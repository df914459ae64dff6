package occ.mapping.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import occ.mapping.Combinations.Successor;
import occ.mapping.GroupName;
import occ.mapping.Subjects;

/** Into what a group is split and who goes where, as typed. Successors stand in fields of their own, by number. */
record SplitForm(Form form, Actor actor, Subjects subjects) {
    static final int MOST = 5;

    /** A successor with the name it is read by. */
    record Named(Successor successor, String name) {}

    static String field(int number) {
        return "successor-" + number;
    }

    static String placeField(String member) {
        return "place-" + member;
    }

    /** In the order typed; what cannot be read is noted and left out. */
    List<Named> successors() {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(SplitForm::field)
                .filter(field -> !form.value(field).isBlank())
                .flatMap(field -> successor(field).stream())
                .toList();
    }

    boolean asksForSuccessors() {
        return IntStream.rangeClosed(1, MOST)
                .noneMatch(number -> !form.value(field(number)).isBlank());
    }

    Map<EntityId, Set<Integer>> places(MembersTable members, int successors) {
        var places = new HashMap<EntityId, Set<Integer>>();
        members.rows().forEach(row -> {
            var field = placeField(row.member().reference().text());
            places.put(
                    row.member().membership().member().id(),
                    IntStream.range(0, successors)
                            .filter(place -> form.has(field, String.valueOf(place)))
                            .boxed()
                            .collect(Collectors.toUnmodifiableSet()));
        });
        return places;
    }

    private Optional<Named> successor(String field) {
        var typed = form.value(field).strip();
        return Reference.parse(typed) instanceof Parsed.Valid<Reference>(var reference)
                ? onTheMap(field, reference)
                : form.read()
                        .parsed(field, "a name or a reference", GroupName::parse)
                        .map(name -> new Named(new Successor.New(name), name.text() + ", new"));
    }

    private Optional<Named> onTheMap(String field, Reference reference) {
        try {
            var found = subjects.get(actor, reference, AsAt.NOW);
            if (found.ref().kind() == EntityKind.GROUP && !found.state().isTerminal()) {
                return Optional.of(new Named(new Successor.OnTheMap(found.ref()), found.name()));
            }
        } catch (NoSuchRecord missing) {
            // The same answer as for a reference of something that is no live group.
        }
        form.withError(field, "There is no live group of that reference that you may see");
        return Optional.empty();
    }
}
