/*
 * The browser's own ways to write numbers and dates. Making one takes a hundred times as long as using
 * it, and a screen asks for the same few hundreds of times: each is made once.
 */

function madeOnce<Options, Form>(
  make: (language: string, options: Options) => Form,
): (language: string, options: Options) => Form {
  const made = new Map<string, Form>();
  return (language, options) => {
    const key = language + JSON.stringify(options);
    let form = made.get(key);
    if (form === undefined) made.set(key, (form = make(language, options)));
    return form;
  };
}

export const numberForm = madeOnce(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

export const dateForm = madeOnce(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

export const ageForm = madeOnce(
  (language, options: Intl.RelativeTimeFormatOptions) =>
    new Intl.RelativeTimeFormat(language, options),
);

export const nameForm = madeOnce(
  (language, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(language, options),
);
