/** Headings that name an audience stand under the topic before them: "Personal use" > "Staff", "Parents". */
export const AUDIENCE =
  /^(?:all )?(?:staff|slt|governors?|pupils?|students?|parents?|carers?|employees|volunteers|teachers|headteachers?|administrators?|moderators?)(?:\s*[/&]\s*\w+)*$/i;
