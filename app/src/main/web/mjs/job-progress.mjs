// Asks how far a job has come, and shows the page anew when it has ended. Without script the page reloads by itself.
const BETWEEN = 1000;

export function jobProgress(job) {
  const bar = job.querySelector("[data-job-bar]");
  const sentence = job.querySelector("[data-job-sentence]");
  const words = job.querySelector("[data-job-words]");

  const ask = async () => {
    const answer = await fetch(job.dataset.job, { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer) return setTimeout(ask, BETWEEN * 5);
    if (!answer.ok || answer.redirected) return;
    const progress = await answer.json();
    if (!progress.running) return location.reload();
    show(progress);
    setTimeout(ask, BETWEEN);
  };

  const show = (progress) => {
    if (progress.total > 0) {
      bar.max = progress.total;
      bar.value = progress.done;
    }
    if (sentence.textContent !== progress.sentence) sentence.textContent = progress.sentence;
    words.textContent = progress.words;
  };

  setTimeout(ask, BETWEEN);
}
