import type { Page } from '@playwright/test';

/**
 * What a browser's translation does to a page, as Google's does it: every text is taken out and put into elements of its own, and
 * what comes later is treated alike. Where a script edits the text it once wrote, it then edits what is no longer on the page.
 */
export const oversettSiden = (page: Page) =>
  page.evaluate(() => {
    const translate = (tekst: Text) => {
      if (
        tekst.parentElement?.closest('[data-oversatt],script,style,svg,.notranslate,[translate=no]') ||
        !tekst.data.trim()
      )
        return;
      const ytre = document.createElement('span');
      const indre = document.createElement('span');
      ytre.dataset.oversatt = '';
      indre.textContent = `UK:${tekst.data}`;
      ytre.append(indre);
      tekst.parentNode?.replaceChild(ytre, tekst);
    };
    const walk = (rot: Node) => {
      const leser = document.createTreeWalker(rot, NodeFilter.SHOW_TEXT);
      const alle: Text[] = [];
      while (leser.nextNode()) alle.push(leser.currentNode as Text);
      alle.forEach(translate);
    };
    walk(document.body);
    new MutationObserver((endringer) => {
      for (const { type, target, addedNodes } of endringer) {
        if (type === 'characterData') translate(target as Text);
        else
          for (const ny of addedNodes) {
            if (ny instanceof Text) translate(ny);
            else if (ny instanceof Element && !ny.hasAttribute('data-oversatt')) walk(ny);
          }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
