const slides = [...document.querySelectorAll('section')];
let at = 0;
addEventListener('keydown', (event) => {
  if (event.key !== 'PageDown') return;
  event.preventDefault();
  slides[at].classList.remove('present');
  at = (at + 1) % slides.length;
  slides[at].classList.add('present');
});
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const why = document.createElement('p');
  why.className = 'why';
  why.textContent =
    'Right. It leaves the legitimacy of sanctions open. On whether sanctions are legitimate the organisation takes no general position.';
  document.querySelector('[role=status]').replaceChildren(why);
});
