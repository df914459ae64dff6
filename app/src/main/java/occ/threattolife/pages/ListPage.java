package occ.threattolife.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Threats of one's line and those one raised. {@code open} is absent for who neither answers nor keeps the rota. */
public record ListPage(@Nullable List<ListLine> open, List<ListLine> raised, boolean mayAnswer) {}
