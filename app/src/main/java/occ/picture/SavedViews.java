package occ.picture;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Reference;

/** An account's own ways of looking at the register, by name. Nobody else sees them. */
public interface SavedViews {
    /** {@code address} is the list with its filter, as it stands in the address bar. */
    record SavedView(Reference reference, String name, String address) {}

    List<SavedView> of(Actor actor);

    /** A name used before now stands for the new address. */
    SavedView save(Actor actor, String name, String address);

    /** @throws occ.faces.NoSuchRecord if the actor has no such view */
    void remove(Actor actor, Reference view);
}
