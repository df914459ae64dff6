package occ.assessment.internal;

import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Files the models that come with the program, before anybody is served; those already there stay as they are. */
@Component
class ShippedModelsAreThere implements SmartInitializingSingleton {
    private final ModelTable table;
    private final Clock clock;

    ShippedModelsAreThere(ModelTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ShippedModels.all().forEach(model -> table.add(model, null, "Came with the program", clock.instant()));
    }
}
