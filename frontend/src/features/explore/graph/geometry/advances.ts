/**
 * How wide each letter of our typeface is, in thousandths of its size: Schibsted Grotesk at 400 and 700, without kerning, as a browser
 * measured it. The printable ASCII letters in their order, then some others; a letter with an accent is as wide as without.
 */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index))
const others = ['’', '‘', '“', '”', '–', '—', '…', '·', '€', '→', '←']

function table(widths: string): Readonly<Record<string, number>> {
  const letters = [...ascii, ...others]
  return Object.fromEntries(widths.split(' ').map((width, index) => [letters[index] ?? '', Number(width)]))
}

export const advances = table(
  '254 240 353 654 564 850 686 199 309 309 443 635 265 488 280 444 611 343 572 576 584 580 595 531 579 594 280 268 635 635 635 529 885 700 645 703 697 585 561 718 720 354 536 660 545 868 729 770 615 770 633 613 644 673 678 935 652 623 595 310 444 310 635 500 500 551 589 551 589 573 341 555 567 242 272 552 262 873 581 597 590 590 401 513 340 581 554 812 559 548 504 327 239 327 635 265 265 463 463 500 1000 726 280 661 838 838',
)

export const boldAdvances = table(
  '210 281 400 719 600 911 695 221 348 348 406 635 292 463 304 479 632 404 597 603 627 616 616 568 612 617 304 296 635 635 635 564 922 738 679 717 736 605 584 730 753 426 589 726 579 936 768 768 672 768 689 648 689 718 714 1008 735 659 634 362 479 362 635 500 500 596 628 583 627 597 370 579 604 284 303 607 298 913 617 611 628 628 458 544 380 617 604 880 606 609 542 360 273 359 635 292 292 533 533 500 1000 824 304 660 838 838',
)
