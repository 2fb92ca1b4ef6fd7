/** Does a title say that what follows is a list of all documents? */
export function isListTitle(title: string): boolean {
	return listTitle.test(title);
}

const listTitle =
	/\b(?:master (?:document )?(?:list|register|index)|master record index|documents? (?:master )?(?:list|register|index|inventory|directory)|(?:list|register|index|inventory) of (?:\w+ )?document(?:s|ed information)?|controlled documents?|dokumenten?(?:liste|verzeichnis|register|übersicht|matrix|lenkungsmatrix)|liste der dokumente|liste (?:maîtresse )?des documents|registre documentaire|(?:lista|listado|listado maestro) (?:maestr[ao] )?de documentos)\b|文書(?:一覧|台帳)|文件(?:清单|清單)/i;
