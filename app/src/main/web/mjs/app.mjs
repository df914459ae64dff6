// Enhancement only. Every page reads and works before this file has loaded, and without it.
import { initAll } from "govuk-frontend";
import { arrowKeys } from "./arrow-keys.mjs";
import { asAtDate } from "./as-at-date.mjs";
import { autoFilter } from "./auto-filter.mjs";
import { chooseAll } from "./choose-all.mjs";
import { duplicateHits } from "./duplicate-hits.mjs";
import { evidenceCount } from "./evidence-count.mjs";
import { jobProgress } from "./job-progress.mjs";
import { meetingKeys } from "./meeting-keys.mjs";
import { submitOnce } from "./submit-once.mjs";
import { takeOut } from "./take-out.mjs";
import { unsavedForm } from "./unsaved-form.mjs";

// GOV.UK's components ask for this class before they start.
document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

const enhance = (selector, start) => document.querySelectorAll(selector).forEach(start);

enhance("[data-arrow-keys]", arrowKeys);
enhance("[data-as-at]", asAtDate);
enhance("[data-auto-filter]", autoFilter);
enhance("[data-choose-all]", chooseAll);
enhance("[data-evidence]", evidenceCount);
enhance("[data-hits]", duplicateHits);
enhance("[data-job]", jobProgress);
enhance("[data-meeting-keys]", meetingKeys);
enhance("[data-redact]", takeOut);
enhance("form[data-unsaved]", unsavedForm);
enhance('form[method="post"]', submitOnce);
