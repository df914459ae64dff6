// While the agenda or the heading of the item has the focus, j and k go to the next and the previous item, as the links
// beside the heading do. Nowhere else: a key that means something everywhere is pressed by accident (WCAG 2.1.4).
const LINKS = { j: 'a[rel="next"]', k: 'a[rel="prev"]' };

export function meetingKeys(meeting) {
  meeting.addEventListener("keydown", (event) => {
    const there = event.target.closest(".app-meeting__agenda, #item");
    if (!there || event.altKey || event.ctrlKey || event.metaKey || !LINKS[event.key]) return;
    meeting.querySelector(LINKS[event.key])?.click();
  });
}
