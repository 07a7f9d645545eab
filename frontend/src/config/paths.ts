/** Every address of the app, once. Links use these; nothing else spells a path. */
export const paths = {
  home: '/',
  procedures: '/thu-tuc',
  procedure: '/thu-tuc/$code',
  filing: '/nop-ho-so/$id',
  myDossiers: '/ho-so',
  dossier: '/ho-so/$id',
  supplement: '/ho-so/$id/bo-sung',
  lookup: '/tra-cuu',
  status: '/tra-cuu/$code',
  qrLanding: '/h/$token',
  login: '/dang-nhap',
  loginDone: '/dang-nhap/xong',
  queue: '/can-bo/hang-doi/$name',
  workbench: '/can-bo/ho-so/$id',
  counterIntake: '/can-bo/tiep-nhan',
  accessibility: '/tiep-can',
} as const;
