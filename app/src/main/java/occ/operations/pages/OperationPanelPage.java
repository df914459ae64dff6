package occ.operations.pages;

import java.util.List;
import occ.operations.Operations.Line;
import org.jspecify.annotations.Nullable;

/** Operations against one subject on its page; {@code open} is where one is opened, for whoever may. */
public record OperationPanelPage(
        boolean shown, List<Line> lines, @Nullable String open) {}
