/** What makes a reading less plain, and by how much. */
export const PENALTIES = { inexactLabel: 3, itemFromSection: 1, itemFromTitle: 2, itemFromBroadTitle: 3, strangeHeader: 4, strangeParent: 4, stageFromTitle: 1, stageFromDocument: 2, weakStage: 2, stageAlone: 1, part: 4, scoped: 4, oneSource: 6, oneRowOfMany: 3, notFirst: 4, oneOfSeveral: 8 } as const;
