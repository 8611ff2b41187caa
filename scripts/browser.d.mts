export declare function findBrowser(): string | undefined;
export declare function isBranded(path: string): boolean;
export declare function ensureBrowser(): string;
