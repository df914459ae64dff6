package occ.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.oversight.Prompts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class StoredPrompts implements Prompts {
    private final PromptReader reader;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final int manyFar;
    private final int manyAnHour;

    StoredPrompts(
            PromptReader reader,
            Access access,
            Transactions transactions,
            Trail trail,
            @Value("${occ.prompts.out-of-area}") int manyFar,
            @Value("${occ.prompts.people-an-hour}") int manyAnHour) {
        this.reader = reader;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.manyFar = manyFar;
        this.manyAnHour = manyAnHour;
    }

    @Override
    public List<Prompt> of(Actor auditor, LocalDate day) {
        return transactions.as(auditor, () -> {
            access.require(auditor, Verb.READ_TRAIL);
            var prompts = reader.of(day, manyFar, manyAnHour);
            trail.append(
                    auditor,
                    Entry.of(Operation.CONSULTATION, "oversight.prompts-read").counting(prompts.size()));
            return prompts;
        });
    }
}
