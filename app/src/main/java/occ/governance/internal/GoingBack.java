package occ.governance.internal;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Work within the present transaction that may fail without ending it. */
@Component
class GoingBack {
    private final TransactionTemplate nested;

    GoingBack(PlatformTransactionManager transactions) {
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    // Work gives a value; the template only knows "or null".
    @SuppressWarnings("NullAway")
    <T> T unlessItHolds(Supplier<T> work) {
        return nested.execute(status -> work.get());
    }
}
