package occ.plans.pages;

import java.util.List;
import occ.faces.NoSuchRecord;
import occ.plans.Action;

/** The action that an address names. */
final class OneAction {
    private OneAction() {}

    static Action of(List<Action> all, String reference) {
        return all.stream()
                .filter(one -> one.reference().text().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("action"));
    }
}
