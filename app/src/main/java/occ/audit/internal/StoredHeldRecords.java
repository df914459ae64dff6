package occ.audit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import occ.audit.Entry;
import occ.audit.HeldRecords;
import occ.audit.HeldText;
import occ.audit.HeldTexts;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class StoredHeldRecords implements HeldRecords {
    private final ObjectProvider<HeldTexts> modules;
    private final Trail trail;

    StoredHeldRecords(ObjectProvider<HeldTexts> modules, Trail trail) {
        this.modules = modules;
        this.trail = trail;
    }

    @Override
    public boolean isNamedBy(Reference record) {
        return modules.stream().anyMatch(one -> one.isNamedBy(record));
    }

    @Override
    public List<HeldText> boundTo(Actor actor, Collection<UUID> records, int most) {
        return records.isEmpty() ? List.of() : found(actor, one -> one.boundTo(records, most));
    }

    @Override
    public List<HeldText> saying(Actor actor, String asked, int most) {
        return asked.isBlank() ? List.of() : found(actor, one -> one.saying(asked.strip(), most));
    }

    private List<HeldText> found(Actor actor, Function<HeldTexts, List<HeldTexts.Line>> which) {
        var found = HeldText.of(
                modules.orderedStream().map(which).flatMap(List::stream).toList());
        trail.append(
                actor,
                Entry.of(Operation.CONSULTATION, "audit.texts-searched", List.of())
                        .counting(found.size()));
        return found;
    }

    @Override
    public Optional<HeldText> get(Actor actor, Reference record) {
        var found = modules.stream()
                .filter(one -> one.isNamedBy(record))
                .flatMap(one -> HeldText.of(one.of(record)).stream())
                .findFirst();
        found.ifPresent(text -> trail.append(actor, Entry.of(Operation.CONSULTATION, "audit.text-read", text.id())));
        return found;
    }
}
